package dk.klar.domain.gate;

import java.util.function.BiFunction;
import java.util.Arrays;
import java.util.Optional;

/** What a gate can ask. Texts: {@code klar.criterion.<id>}. */
public enum Criterion {
    /** Roles filled, accepted, prepared for, with time granted. */
    ROLES("roles", RolesCriterion::judge),
    /** A pilot whose blocking rules are met or accounted for, closed with the decision to scale. */
    REALISTIC_PILOT("realistic-pilot", RealisticPilotCriterion::judge),
    /** A discussion in the right MED committee before the decision. */
    MED_DISCUSSION("med-discussion", MedCriterion::judge),
    /** Every pitfall judged. */
    PITFALLS_JUDGED("pitfalls-judged", PitfallsCriterion::judge);

    private final String id;
    private final BiFunction<Criterion, GateCase, CriterionVerdict> judge;

    Criterion(String id, BiFunction<Criterion, GateCase, CriterionVerdict> judge) {
        this.id = id;
        this.judge = judge;
    }

    /** Frozen name in REST, evidence and texts. */
    public String id() {
        return id;
    }

    CriterionVerdict judge(GateCase gate) {
        return judge.apply(this, gate);
    }

    public static Optional<Criterion> byId(String id) {
        return Arrays.stream(values()).filter(criterion -> criterion.id.equals(id)).findFirst();
    }
}
