package dk.klar.domain.pilot;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.context.ContextDimension;
import java.util.List;
import org.junit.Test;

public class PR12TheNextPlaceIsNewTest extends RuleTest {
    public PR12TheNextPlaceIsNewTest() {
        super(PilotRule.PR12);
    }

    @Test
    public void metWhenAllEightDimensionsAreCompared() {
        met(pilot -> pilot);
    }

    @Test
    public void notMetWhenNoneIs() {
        misses(pilot -> pilot.without("contextDifferences"), "pr12.notCompared at contextDifferences");
    }

    @Test
    public void theDimensionsThatAreNotComparedAreNamed() {
        RuleVerdict verdict = verdict(pilot -> pilot.without("contextDifferences[7]").without("contextDifferences[0]"));
        assertEquals(List.of(List.of(ContextDimension.STAFF, ContextDimension.EXPERIENCE)), verdict.missing().get(0).args());
    }

    @Test
    public void aGreatDifferenceIsToBeExplained() {
        misses(pilot -> pilot.with("contextDifferences[2].degree", "VERY_DIFFERENT"), "pr12.noNote at contextDifferences");
    }

    @Test
    public void aGreatDifferenceThatIsExplainedIsNoBar() {
        met(pilot -> pilot.with("contextDifferences[2].degree", "VERY_DIFFERENT").with("contextDifferences[2].note", "Ny leder"));
    }

    @Test
    public void aSmallDifferenceNeedsNoExplanation() {
        met(pilot -> pilot.with("contextDifferences[2].degree", "SOMEWHAT_DIFFERENT"));
    }
}
