package dk.klar.domain.gate;

import dk.klar.domain.record.Group;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Figures that the municipality has set for itself. Where one is empty, the built-in one counts; see {@link Policy}.
 *
 * @param highRiskAiFrom from when on the law asks for information before high-risk AI is used at work
 */
public record Thresholds(
        @Group("concerns") @Range(min = 1, max = 60) Integer answerWithinWorkingDays,
        @Range(min = 3, max = 100) Integer fewestContributions,
        @Group("duties") @Range(max = 365) Integer controlMeasuresDays,
        @Range(max = 365) Integer workplaceAssessmentDays,
        @Range(max = 365) Integer dataProtectionDays,
        @Range(max = 365) Integer highRiskAiDays,
        LocalDate highRiskAiFrom,
        @Group("involvement") @Range(max = 100) Integer handsOnPercent,
        @Range(max = 100) Integer usualFewPercent,
        @Group("rollout") @Range(min = 1, max = 5) Integer noveltiesAtMost,
        @Range(max = 104) Integer stabilisationWeeks,
        @Range(max = 100) Integer growthPercent,
        @Group("pilots") @Range(max = 100) Integer coveredPercent,
        @Range(max = 100) Integer taskTypesPercent,
        @Range(min = 1, max = 20) Integer sitesAtLeast,
        @Range(min = 1, max = 10) BigDecimal supportRatioAtMost,
        @Range(min = 1, max = 10) Integer roundsAtLeast) implements RecordBody {
}
