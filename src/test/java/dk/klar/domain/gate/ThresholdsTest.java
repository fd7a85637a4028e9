package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;

import dk.klar.testing.Draft;
import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;

/** Figures that a municipality may set, and how far. */
public class ThresholdsTest {
    @Test
    public void nothingHasToBeSet() {
        assertEquals(List.of(), Draft.of(Thresholds.class).faults());
    }

    @Test
    public void anAnswerIsPromisedWithinOneToSixtyWorkingDays() {
        between("answerWithinWorkingDays", 1, 60);
    }

    /** Fewer than three would let a reader tell who said what. */
    @Test
    public void aGroupIsNeverOfFewerThanThree() {
        between("fewestContributions", 3, 100);
    }

    @Test
    public void dutiesComeUpToAYearBeforeFirstUse() {
        for (String duty : List.of("controlMeasuresDays", "workplaceAssessmentDays", "dataProtectionDays", "highRiskAiDays")) {
            between(duty, 0, 365);
        }
    }

    @Test
    public void sharesArePercent() {
        between("handsOnPercent", 0, 100);
        between("usualFewPercent", 0, 100);
    }

    @Test
    public void oneToAllFiveKindsOfNoveltyMayComeAtOnce() {
        between("noveltiesAtMost", 1, 5);
    }

    @Test
    public void supportIsAskedForUpToTwoYearsAfterwards() {
        between("stabilisationWeeks", 0, 104);
    }

    @Test
    public void halfAPersonIsNone() {
        assertEquals(List.of("fewestContributions field.whole"),
                Draft.of(Thresholds.class).with("fewestContributions", new BigDecimal("4.5")).faults());
    }

    private static void between(String field, int least, int most) {
        assertEquals(List.of(), faults(field, least));
        assertEquals(List.of(), faults(field, most));
        assertEquals(List.of(field + " field.range"), faults(field, least - 1));
        assertEquals(List.of(field + " field.range"), faults(field, most + 1));
    }

    private static List<String> faults(String field, int value) {
        return Draft.of(Thresholds.class).with(field, value).faults();
    }
}
