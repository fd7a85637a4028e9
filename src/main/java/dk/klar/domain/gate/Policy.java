package dk.klar.domain.gate;

import dk.klar.domain.pilot.PilotRule;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a gate demands, in figures. The thresholds are the team's reading of the booklet, which gives none.
 *
 * @param coveredPercent      percent of the target groups' people whose context a pilot must have met before the rest can be justified (PR1)
 * @param taskTypesPercent    percent of the task types that a pilot must have met (PR2)
 * @param sitesAtLeast        pilot sites when the rollout has two units or more (PR3)
 * @param supportRatioAtMost  pilot support ÷ rollout support above which a result cannot be carried over (PR6)
 * @param roundsAtLeast       rounds of a pilot (PR8)
 * @param blocking            the pilot rules that hold a rollout back; the others are advice
 */
public record Policy(int coveredPercent, int taskTypesPercent, int sitesAtLeast, BigDecimal supportRatioAtMost,
                     int roundsAtLeast, Set<PilotRule> blocking) {

    /** What holds until a municipality decides otherwise. */
    public static Policy builtIn() {
        return new Policy(80, 80, 2, new BigDecimal("1.5"), 2, EnumSet.of(PilotRule.PR1, PilotRule.PR2, PilotRule.PR3,
                PilotRule.PR4, PilotRule.PR7, PilotRule.PR13, PilotRule.PR15));
    }

    public Policy {
        blocking = Set.copyOf(blocking);
    }
}
