package dk.klar.domain.portfolio;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.learning.Experience;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.triage.Track;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where an implementation stands, in few words: what JQL, dashboards and the portfolio look at instead of the whole dossier.
 * What was said in confidence leaves no trace in it.
 *
 * @param states          with each gate in use
 * @param next            the gate that it has to do with now
 * @param unmet           what holds it back there
 * @param waived          what would, were it not waived
 * @param openPitfalls    those that the team watches or has hit
 * @param nextMeeting     the next MED meeting with it on the agenda; null where none is known
 * @param itemBy          the last day for an item at the next meeting that can be reached, while none is named; null where none is known
 * @param reachable       the day of that meeting; null likewise
 * @param begunOn         the day of its oldest record, or that on which a pilot began before; null where nothing is recorded
 * @param decidedOn       the day planned for the decision at the next gate; null where none is
 * @param unansweredSince the day of the oldest concern, said openly, that has no answer; null where all have
 * @param latestDecisionOn the day of the last decision at any gate; null where nothing was decided
 * @param latestOutcome   what that was; null likewise
 * @param owners          who owns the change
 * @param leaders         who leads it
 * @param units           of the target groups, each once, in alphabetical order
 * @param ripeness        how far the technology is by itself
 * @param spells          when something changes in which unit
 * @param outlook         what time alone will make of it, for dashboards
 * @param experience      what others can learn from it
 */
public record Summary(Map<Gate, GateState> states, Gate next, Track track, Stage stage, List<Criterion> unmet, List<Criterion> waived,
                      List<Pitfall> openPitfalls, PilotState pilots, MedState med, LocalDate nextMeeting, LocalDate itemBy, LocalDate reachable,
                      LocalDate begunOn, LocalDate decidedOn,
                      LocalDate unansweredSince, LocalDate latestDecisionOn, Decision.Outcome latestOutcome,
                      List<UserKey> owners, List<UserKey> leaders, List<String> units, Ripeness ripeness, List<Spell> spells, Outlook outlook, Experience experience) {
    public Summary {
        states = Map.copyOf(states);
        unmet = List.copyOf(unmet);
        waived = List.copyOf(waived);
        openPitfalls = List.copyOf(openPitfalls);
        owners = List.copyOf(owners);
        leaders = List.copyOf(leaders);
        units = List.copyOf(units);
        spells = List.copyOf(spells);
    }

    /**
     * @param inUse the gates in use, in order
     * @param next  the one that it has to do with
     */
    public static Summary of(List<GateCase> inUse, GateCase next) {
        Dossier dossier = next.dossier();
        Map<Gate, Verdict> verdicts = new EnumMap<>(Gate.class);
        Map<Gate, GateState> states = new EnumMap<>(Gate.class);
        for (GateCase gate : inUse) {
            Verdict verdict = Gatekeeper.judge(gate);
            verdicts.put(gate.gate(), verdict);
            states.put(gate.gate(), Gatekeeper.state(gate, verdict));
        }
        List<CriterionVerdict> judged = Optional.ofNullable(verdicts.get(next.gate())).orElseGet(() -> Gatekeeper.judge(next)).judged();
        Optional<MedCalendar.Slot> reachable = reachable(next);
        Optional<Decision> latest = Decision.latest(dossier).map(Entry::body);
        return new Summary(states, next.gate(), next.track(), Stage.of(dossier, next.today()),
                those(judged, CriterionVerdict::holdsBack), those(judged, CriterionVerdict::waived),
                Arrays.stream(Pitfall.values()).filter(pitfall -> open(dossier, pitfall)).toList(),
                PilotState.of(dossier, next.today()), MedState.of(next, discussed(next)),
                MedState.next(dossier, next.today()).orElse(null), reachable.map(MedCalendar.Slot::itemsBy).orElse(null), reachable.map(MedCalendar.Slot::heldOn).orElse(null),
                begunOn(next).orElse(null),
                dossier.about(next.gate(), GatePlan.class).map(plan -> plan.body().decidedOn()).orElse(null),
                unansweredSince(next).orElse(null), latest.map(Decision::decidedOn).orElse(null), latest.map(Decision::outcome).orElse(null),
                named(dossier, ChangeRole.OWNER), named(dossier, ChangeRole.LEADER), List.copyOf(next.units()),
                Ripeness.of(dossier), Spell.of(next), Outlook.of(inUse, next, judged, discussed(next)),
                Experience.of(verdicts, next));
    }

    private static Optional<MedCalendar.Slot> reachable(GateCase gate) {
        return discussed(gate) || MedState.next(gate.dossier(), gate.today()).isPresent() ? Optional.empty() : MedCalendar.next(gate);
    }

    private static Optional<LocalDate> begunOn(GateCase gate) {
        Stream<LocalDate> tried = gate.dossier().all(Pilot.class).stream().map(pilot -> pilot.body().startsOn()).filter(Objects::nonNull);
        return Stream.concat(gate.recordedSince().stream(), tried).min(LocalDate::compareTo);
    }

    private static boolean discussed(GateCase gate) {
        return Gatekeeper.judge(gate, Criterion.MED_DISCUSSION).judged().stream().noneMatch(CriterionVerdict::unmet);
    }

    private static List<Criterion> those(List<CriterionVerdict> judged, Predicate<CriterionVerdict> which) {
        return judged.stream().filter(which).map(CriterionVerdict::criterion).sorted().toList();
    }

    private static boolean open(Dossier dossier, Pitfall pitfall) {
        return dossier.about(pitfall, Judgement.class).map(judgement -> judgement.body().stance())
                .filter(stance -> stance == Judgement.Stance.HIT || stance == Judgement.Stance.WATCHING).isPresent();
    }

    private static Optional<LocalDate> unansweredSince(GateCase gate) {
        return gate.dossier().all(Concern.class).stream().filter(concern -> gate.dossier().find(Answer.class, concern.key()).isEmpty())
                .map(concern -> gate.day(concern.created())).min(LocalDate::compareTo);
    }

    private static List<UserKey> named(Dossier dossier, ChangeRole role) {
        return dossier.all(RoleAssignment.class).stream().map(Entry::body).filter(assignment -> assignment.role() == role)
                .map(RoleAssignment::person).distinct().toList();
    }

    /** The next MED meeting that it can be discussed at: with it on the agenda, or else the first that an item can still reach; null where none is known. */
    public LocalDate meetingAhead() {
        return nextMeeting != null ? nextMeeting : reachable;
    }

    /** How much holds it back of what belongs to each recommendation; one of which nothing does is not among them. */
    public Map<Recommendation, Integer> unmetByRecommendation() {
        Map<Recommendation, Integer> numbers = new EnumMap<>(Recommendation.class);
        for (Criterion criterion : unmet) {
            criterion.section().recommendation().ifPresent(recommendation -> numbers.merge(recommendation, 1, Integer::sum));
        }
        return numbers;
    }

    /** How much holds it back that belongs to no recommendation. */
    public int unmetOfNone() {
        return (int) unmet.stream().filter(criterion -> criterion.section().recommendation().isEmpty()).count();
    }

    /** Where it stands with the gate that it has to do with; empty where none is in use. */
    public Optional<GateState> state() {
        return Optional.ofNullable(states.get(next));
    }
}
