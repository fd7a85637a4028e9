package dk.klar.domain.digest;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.decision.Condition;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.decision.DecisionCriterion;
import dk.klar.domain.digest.Line.What;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one implementation has waiting for whom, and which of its days come soon. Of what was said in confidence it knows nothing. */
public final class Waiting {
    /** Days that are told of beforehand. */
    public static final int DAYS_AHEAD = 14;

    private final List<GateCase> inUse;
    private final Dossier dossier;
    private final Summary summary;
    private final LocalDate today;

    /**
     * @param inUse   the gates in use
     * @param next    the one that the implementation has to do with
     * @param summary where it stands
     */
    public Waiting(List<GateCase> inUse, GateCase next, Summary summary) {
        this.inUse = List.copyOf(inUse);
        this.dossier = next.dossier();
        this.summary = summary;
        this.today = next.today();
    }

    /** All for whom there could be something. */
    public Set<UserKey> people() {
        return Stream.of(roles().map(RoleAssignment::person), dossier.all(Benefit.class).stream().map(benefit -> benefit.body().lineManager()),
                        dossier.all(Condition.class).stream().map(condition -> condition.body().owner()))
                .flatMap(each -> each).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether this person owns or leads the change. */
    public boolean isLedBy(UserKey person) {
        return summary.owners().contains(person) || summary.leaders().contains(person);
    }

    /** What there is to tell this person, the most pressing first; empty where there is nothing. */
    public List<Line> of(UserKey person) {
        return stopped() ? List.of() : Stream.of(conditions(person), decisions(person), roles(person), benefits(person), concerns(person), days(person))
                .flatMap(each -> each).sorted(Comparator.comparing(Line::what)).toList();
    }

    private boolean stopped() {
        return Decision.inForce(dossier, summary.next()).filter(decision -> decision.body().outcome() == Decision.Outcome.STOP).isPresent();
    }

    private Stream<Line> roles(UserKey person) {
        return roles().filter(role -> role.person().equals(person) && role.acceptedOn() == null && (role.until() == null || !role.until().isBefore(today)))
                .map(RoleAssignment::role).distinct().map(role -> Line.of(What.ROLE, role));
    }

    private Stream<Line> benefits(UserKey person) {
        return dossier.all(Benefit.class).stream().map(Entry::body).filter(benefit -> person.equals(benefit.lineManager()) && !benefit.accepted())
                .map(benefit -> Line.of(What.BENEFIT, benefit.title()));
    }

    private Stream<Line> conditions(UserKey person) {
        return inUse.stream().flatMap(gate -> DecisionCriterion.unmet(gate).stream()).map(Entry::body)
                .filter(condition -> condition.owner().equals(person) && !condition.dueOn().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(condition -> Line.of(condition.dueOn().isBefore(today) ? What.CONDITION_OVERDUE : What.CONDITION, condition.condition(), condition.dueOn()));
    }

    /** A decision is the owner's; who leads the change alone does not decide on it. */
    private Stream<Line> decisions(UserKey person) {
        return summary.owners().contains(person) ? summary.state().stream().flatMap(state -> decision(state, summary.next())) : Stream.empty();
    }

    private static Stream<Line> decision(GateState state, Gate gate) {
        return switch (state) {
            case UNDECIDED -> Stream.of(Line.of(What.UNDECIDED, gate));
            case READY -> Stream.of(Line.of(What.READY, gate));
            case LAPSED -> Stream.of(Line.of(What.LAPSED, gate));
            case REOPENED -> Stream.of(Line.of(What.REOPENED, gate));
            case BLOCKED, THROUGH, BREACHED -> Stream.empty();
        };
    }

    private Stream<Line> concerns(UserKey person) {
        long unanswered = summary.leaders().contains(person)
                ? dossier.all(Concern.class).stream().filter(concern -> dossier.find(Answer.class, concern.key()).isEmpty()).count() : 0;
        return unanswered == 0 ? Stream.empty() : Stream.of(Line.of(What.CONCERNS, unanswered));
    }

    private Stream<Line> days(UserKey person) {
        if (!isLedBy(person)) {
            return Stream.empty();
        }
        Stream<Line> item = soon(summary.itemBy()) ? Stream.of(Line.of(What.ITEM, summary.itemBy(), summary.reachable())) : Stream.empty();
        boolean decides = soon(summary.decidedOn()) && Decision.inForce(dossier, summary.next()).isEmpty();
        return Stream.concat(item, decides ? Stream.of(Line.of(What.DECISION, summary.next(), summary.decidedOn())) : Stream.empty());
    }

    private boolean soon(LocalDate day) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    private Stream<RoleAssignment> roles() {
        return dossier.all(RoleAssignment.class).stream().map(Entry::body);
    }
}
