package dk.klar.domain.pilot;

import static org.junit.Assert.assertFalse;

import org.junit.Test;

public class PR5AHardPlaceTest extends RuleTest {
    public PR5AHardPlaceTest() {
        super(PilotRule.PR5);
    }

    @Test
    public void metWithAHardPlace() {
        met(pilot -> pilot);
    }

    @Test
    public void notMetWithTypicalPlacesOnly() {
        misses(pilot -> pilot.with("sites[2].chances", "TYPICAL"), "pr5.noHard at sites");
    }

    @Test
    public void notMetWithoutSites() {
        misses(pilot -> pilot.without("sites"), "pr5.noHard at sites");
    }

    @Test
    public void itHoldsNothingBack() {
        assertFalse(verdict(pilot -> pilot.without("sites")).holdsBack());
    }
}
