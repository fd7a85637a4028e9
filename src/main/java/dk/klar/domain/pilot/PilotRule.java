package dk.klar.domain.pilot;

import dk.klar.domain.gate.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * The sixteen rules of a realistic pilot, each by itself: met when it finds nothing missing. They are never averaged.
 * Texts: {@code klar.rule.<name>.name} and {@code .why}.
 */
public enum PilotRule {
    /** Variety of contexts: every profession × technical environment of the target groups is met at a site. */
    PR1(CoverageRules::contexts),
    /** Volume and variation: a whole normal cycle, enough tasks, most kinds of task. */
    PR2(VolumeRules::volume),
    /** Several places. */
    PR3(CoverageRules::severalPlaces),
    /** Not only the easy places. */
    PR4(CoverageRules::notOnlyEasy),
    /** A hard place among them. */
    PR5(CoverageRules::aHardPlace),
    /** Ordinary conditions: what the pilot got, the rollout gets. */
    PR6(ConditionRules::ordinary),
    /** A real purpose, "no" included: success and stop criteria set before the start. */
    PR7(LearningRules::criteriaBeforeStart),
    /** Rounds with changes between them. */
    PR8(VolumeRules::rounds),
    /** Apart from real casework. */
    PR9(ConditionRules::apart),
    /** Staff of the target group run it. */
    PR10(ConditionRules::staffRunIt),
    /** Technology and workflow apart: the technology passes before the workflow is tried at scale. */
    PR11(ConditionRules::technologyFirst),
    /** The next place is always new: all eight dimensions compared. */
    PR12(CoverageRules::nextPlace),
    /** A closing decision: scale, adjust or stop. */
    PR13(LearningRules::closed),
    /** Negative evidence: what did not work is written down. */
    PR14(LearningRules::negativeEvidence),
    /** Evaluated: when, by whom, what. */
    PR15(LearningRules::evaluated),
    /** The same thing tested as is rolled out. */
    PR16(ConditionRules::sameThing);

    private final Function<PilotCase, List<Reason>> missing;

    PilotRule(Function<PilotCase, List<Reason>> missing) {
        this.missing = missing;
    }

    /** What this rule misses in the pilot; empty when it is met. */
    List<Reason> missing(PilotCase pilot) {
        return missing.apply(pilot);
    }
}
