package dk.klar.usecase;

import dk.klar.domain.concern.WorkingDays;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import dk.klar.usecase.port.GateSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Implementations, of those that somebody may see, by where they stand. Each is a search for every 5,000. */
public final class FindImplementations {
    /** More than a year of working days: who asks for more means all. */
    public static final int MOST_WORKING_DAYS = 300;

    private final GateSearch search;
    private final Clock clock;

    FindImplementations(GateSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * Where somebody has waited long for an answer. What was said in confidence is not among it.
     *
     * @param workingDays that the oldest concern has waited at least; at most {@link #MOST_WORKING_DAYS}
     */
    public List<IssueId> unanswered(int workingDays, UserKey searcher) {
        LocalDate day = WorkingDays.before(LocalDate.now(clock), Math.min(workingDays, MOST_WORKING_DAYS));
        return search.found(new Which.On(Day.UNANSWERED_SINCE, null, day), searcher);
    }

    /**
     * That one of these criteria holds back at the gate that they have to do with.
     *
     * @param criteria one at least
     * @param gates    which gate that must be; empty for any
     */
    public List<IssueId> missing(Set<Criterion> criteria, Set<Gate> gates, UserKey searcher) {
        Which missing = new Which.Is(Dimension.UNMET, inOrder(criteria));
        return search.found(gates.isEmpty() ? missing : missing.and(new Which.Is(Dimension.NEXT, inOrder(gates))), searcher);
    }

    /** @param pitfalls one at least: teams watch it, or have hit it */
    public List<IssueId> openPitfalls(Set<Pitfall> pitfalls, UserKey searcher) {
        return search.found(new Which.Is(Dimension.PITFALLS, inOrder(pitfalls)), searcher);
    }

    /** @param gates behind one of which they stand without having gone through; empty for any */
    public List<IssueId> breached(Set<Gate> gates, UserKey searcher) {
        return search.found(new Which.Stands(gates.isEmpty() ? List.of(Gate.values()) : inOrder(gates), GateState.BREACHED), searcher);
    }

    /**
     * Whose last decision, at whichever gate, is of a period.
     *
     * @param from     the first day of it
     * @param to       the last
     * @param outcomes what was decided; empty for anything
     */
    public List<IssueId> decided(LocalDate from, LocalDate to, Set<Decision.Outcome> outcomes, UserKey searcher) {
        Which decided = new Which.On(Day.DECIDED, from, to);
        return search.found(outcomes.isEmpty() ? decided : decided.and(new Which.Decided(inOrder(outcomes))), searcher);
    }

    private static <E extends Enum<E>> List<E> inOrder(Set<E> values) {
        return values.stream().sorted().toList();
    }
}
