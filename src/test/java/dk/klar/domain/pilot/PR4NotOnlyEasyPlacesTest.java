package dk.klar.domain.pilot;

import org.junit.Test;

public class PR4NotOnlyEasyPlacesTest extends RuleTest {
    public PR4NotOnlyEasyPlacesTest() {
        super(PilotRule.PR4);
    }

    @Test
    public void metWhenThePlacesAreMixed() {
        met(pilot -> pilot);
    }

    @Test
    public void oneTypicalPlaceAmongTheEasiestIsEnough() {
        met(pilot -> pilot.with("sites[2].chances", "EASIEST"));
    }

    @Test
    public void notMetWhenAllPlacesAreTheEasiest() {
        misses(pilot -> pilot.with("sites[1].chances", "EASIEST").with("sites[2].chances", "EASIEST"), "pr4.allEasiest at sites");
    }

    @Test
    public void notMetWhereAPlacesChancesAreNotStated() {
        misses(pilot -> pilot.without("sites[1].chances"), "pr4.chancesMissing at sites[1].chances");
    }

    @Test
    public void notMetWithoutSites() {
        misses(pilot -> pilot.without("sites"), "pr.noSites at sites");
    }
}
