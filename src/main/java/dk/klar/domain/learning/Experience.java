package dk.klar.domain.learning;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.context.Technology;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.plan.RolloutStep;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.triage.Track;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What others can learn from one implementation: no name, no place, no committee, not a word that somebody wrote, no day.
 *
 * @param maturity         null where it is not known
 * @param closenessToCore  likewise
 * @param pitfalls         where it stands with those judged
 * @param unmet            what is not met at each gate in use where something is not
 * @param pilots           how many have begun
 * @param outcomes         what pilots were closed with, each once
 * @param weeks            between its main steps, as far as both are past
 * @param medDiscussed     whether a committee discussed it, not only heard of it
 * @param benefitsMeasured whether a benefit was measured
 */
public record Experience(Track track, Technology.Maturity maturity, Technology.ClosenessToCore closenessToCore, Map<Pitfall, Judgement.Stance> pitfalls,
                         Map<Gate, List<Criterion>> unmet, int pilots, List<Pilot.Closing> outcomes, Map<Step, Integer> weeks, boolean medDiscussed,
                         boolean benefitsMeasured) {
    /** From one main step to the next. */
    public enum Step { RECORDED_TO_PILOT, PILOT, PILOT_TO_DECISION, DECISION_TO_ROLLOUT }

    public Experience {
        pitfalls = Map.copyOf(pitfalls);
        unmet = Map.copyOf(unmet);
        outcomes = List.copyOf(outcomes);
        weeks = Map.copyOf(weeks);
    }

    /**
     * @param inUse what the gates in use say of it
     * @param next  the gate that it has to do with
     */
    public static Experience of(Map<Gate, Verdict> inUse, GateCase next) {
        Dossier dossier = next.dossier();
        Optional<Technology> technology = dossier.only(Technology.class).map(Entry::body);
        List<Pilot> begun = bodies(dossier, Pilot.class).stream().filter(pilot -> past(pilot.startsOn(), next.today())).toList();
        return new Experience(next.track(), technology.map(Technology::maturity).orElse(null), technology.map(Technology::closenessToCore).orElse(null),
                judged(dossier), unmet(inUse), begun.size(), begun.stream().map(Pilot::decision).filter(Objects::nonNull).distinct().sorted().toList(),
                weeks(next, begun),
                bodies(dossier, Discussion.class).stream().anyMatch(talk -> talk.type() != Discussion.Type.INFORMATION && past(talk.meetingOn(), next.today())),
                bodies(dossier, Benefit.class).stream().anyMatch(benefit -> !benefit.measured().isEmpty()));
    }

    private static Map<Pitfall, Judgement.Stance> judged(Dossier dossier) {
        Map<Pitfall, Judgement.Stance> judged = new EnumMap<>(Pitfall.class);
        for (Pitfall pitfall : Pitfall.values()) {
            dossier.about(pitfall, Judgement.class).ifPresent(judgement -> judged.put(pitfall, judgement.body().stance()));
        }
        return judged;
    }

    private static Map<Gate, List<Criterion>> unmet(Map<Gate, Verdict> inUse) {
        Map<Gate, List<Criterion>> unmet = new EnumMap<>(Gate.class);
        inUse.forEach((gate, verdict) -> unmet.put(gate, verdict.judged().stream().filter(CriterionVerdict::holdsBack).map(CriterionVerdict::criterion).sorted().toList()));
        unmet.values().removeIf(List::isEmpty);
        return unmet;
    }

    private static Map<Step, Integer> weeks(GateCase next, List<Pilot> begun) {
        Dossier dossier = next.dossier();
        LocalDate today = next.today();
        LocalDate recorded = next.recordedSince().orElse(null);
        LocalDate begins = day(begun, Pilot::startsOn, Comparator.reverseOrder());
        LocalDate ends = begun.stream().allMatch(pilot -> past(pilot.endsOn(), today)) ? day(begun, Pilot::endsOn, Comparator.naturalOrder()) : null;
        LocalDate decided = Decision.inForce(dossier, Gate.ROLLOUT).map(entry -> entry.body().decidedOn()).filter(day -> past(day, today)).orElse(null);
        LocalDate rollout = day(bodies(dossier, RolloutStep.class).stream().filter(step -> past(step.startsOn(), today)).toList(), RolloutStep::startsOn,
                Comparator.reverseOrder());
        Map<Step, Integer> weeks = new EnumMap<>(Step.class);
        between(recorded, begins).ifPresent(count -> weeks.put(Step.RECORDED_TO_PILOT, count));
        between(begins, ends).ifPresent(count -> weeks.put(Step.PILOT, count));
        between(ends, decided).ifPresent(count -> weeks.put(Step.PILOT_TO_DECISION, count));
        between(decided, rollout).ifPresent(count -> weeks.put(Step.DECISION_TO_ROLLOUT, count));
        return weeks;
    }

    /** Empty where one is not known, or they come the other way round. */
    private static Optional<Integer> between(LocalDate from, LocalDate to) {
        return from == null || to == null || to.isBefore(from) ? Optional.empty() : Optional.of(Math.round(ChronoUnit.DAYS.between(from, to) / 7f));
    }

    private static <B> LocalDate day(List<B> bodies, Function<B, LocalDate> day, Comparator<LocalDate> greatest) {
        return bodies.stream().map(day).max(greatest).orElse(null);
    }

    private static <B extends RecordBody> List<B> bodies(Dossier dossier, Class<B> type) {
        return dossier.all(type).stream().map(Entry::body).toList();
    }

    private static boolean past(LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }
}
