package dk.klar.testing;

import dk.klar.domain.context.Technology;
import dk.klar.domain.context.Technology.RadarRing;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.learning.Experience;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.Ripeness;
import dk.klar.domain.portfolio.Spell;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.triage.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Summaries for tests. */
public final class Summaried {
    private Summaried() {
    }

    /** Everything in it is filled in. */
    public static Summary full() {
        return new Summary(Map.of(Gate.PILOT, GateState.THROUGH, Gate.ROLLOUT, GateState.BREACHED), Gate.ROLLOUT, Track.FULL, Stage.PILOT,
                List.of(Criterion.ROLES, Criterion.MED_DISCUSSION), List.of(Criterion.SUPPORT_PLAN), List.of(Pitfall.values()[0], Pitfall.values()[15]),
                PilotState.UNDECIDED, MedState.PLANNED, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 2, 26), LocalDate.of(2026, 3, 13), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 1, 8), Decision.Outcome.GO_WITH_CONDITIONS, List.of(new UserKey("olga")), List.of(new UserKey("lars"), new UserKey("bo")), List.of("Plejecenter Åbrinken", "Øst \"2\""),
                new Ripeness(Ripeness.Grade.EARLY, RadarRing.AFPROV), List.of(new Spell("Øst \"2\"", LocalDate.of(2026, 4, 2), null, ""),
                        new Spell("Plejecenter Åbrinken", null, LocalDate.of(2026, 5, 1), "Nyt omsorgssystem")),
                new Outlook(LocalDate.of(2026, 3, 5), List.of(new OpenPilot(OpenPilot.Why.UNDECIDED, LocalDate.of(2025, 12, 1)), new OpenPilot(OpenPilot.Why.ENDLESS, LocalDate.of(2026, 1, 1))),
                        List.of(new Outlook.Waived(Criterion.SUPPORT_PLAN, LocalDate.of(2026, 5, 1))), List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1)),
                        List.of(LocalDate.of(2026, 2, 3)), List.of(1, 4)),
                new Experience(Track.FULL, Technology.Maturity.EARLY, Technology.ClosenessToCore.AT_THE_CORE, Map.of(Pitfall.P1_1, Judgement.Stance.HIT, Pitfall.P4_4, Judgement.Stance.HANDLED),
                        Map.of(Gate.PILOT, List.of(Criterion.ROLES), Gate.ROLLOUT, List.of(Criterion.ROLES, Criterion.MED_DISCUSSION)), 2, List.of(Pilot.Closing.SCALE, Pilot.Closing.STOP),
                        Map.of(Experience.Step.PILOT, 120, Experience.Step.DECISION_TO_ROLLOUT, 0), true, false));
    }

    /** An implementation of which nothing is recorded. */
    public static Summary bare(GateState state) {
        return new Summary(Map.of(Gate.ROLLOUT, state), Gate.ROLLOUT, Track.STANDARD, Stage.PREPARING, List.of(), List.of(), List.of(),
                PilotState.NONE, MedState.UNPLANNED, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), Ripeness.unknown(), List.of(), Outlook.clear(), nothingLearned());
    }

    /** Blocked at the rollout by these, with a life ahead. */
    public static Summary blockedBy(List<Criterion> unmet, Outlook outlook) {
        return new Summary(Map.of(Gate.ROLLOUT, GateState.BLOCKED), Gate.ROLLOUT, Track.STANDARD, Stage.PREPARING, unmet, List.of(), List.of(),
                PilotState.NONE, MedState.MISSING, null, null, null, null, null, outlook.waiting().stream().findFirst().orElse(null), null, null, List.of(), List.of(), List.of(), Ripeness.unknown(), List.of(), outlook, nothingLearned());
    }

    /** Nothing is known that others could learn from. */
    public static Experience nothingLearned() {
        return new Experience(Track.STANDARD, null, null, Map.of(), Map.of(), 0, List.of(), Map.of(), false, false);
    }

    /** Some concerns wait since a day, and others took so many working days. */
    public static Outlook heard(List<LocalDate> waiting, List<Integer> answeredIn) {
        return new Outlook(null, List.of(), List.of(), List.of(), waiting, answeredIn);
    }
}
