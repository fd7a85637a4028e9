package dk.klar.domain.pilot;

import static dk.klar.testing.PilotFixture.site;

import dk.klar.domain.dossier.Kind;
import java.util.List;
import org.junit.Test;

public class PR3SeveralPlacesTest extends RuleTest {
    public PR3SeveralPlacesTest() {
        super(PilotRule.PR3);
    }

    @Test
    public void metWithSeveralPlaces() {
        met(pilot -> pilot);
    }

    @Test
    public void twoPlacesAreEnoughForTwoUnits() {
        met(pilot -> pilot.without("sites[2]"));
    }

    @Test
    public void onePlaceIsTooFewForTwoUnits() {
        misses(pilot -> pilot.without("sites[2]").without("sites[1]"), "pr3.places at sites");
    }

    @Test
    public void theSamePlaceTwiceIsOnePlace() {
        misses(pilot -> pilot.with("sites", List.of(site("Plejecenter Nord", "SSA", "iPad", "HARD"),
                site("plejecenter NORD", "SSH", "Android", "HARD"))), "pr3.places at sites");
    }

    @Test
    public void onePlaceIsEnoughForOneUnit() {
        dossier = dossier.without(Kind.TARGET_GROUP, "syd");
        met(pilot -> pilot.without("sites[2]").without("sites[1]"));
    }

    @Test
    public void noPlaceIsEnoughForNobody() {
        dossier = dossier.without(Kind.TARGET_GROUP, "syd").without(Kind.TARGET_GROUP, "nord");
        misses(pilot -> pilot.without("sites"), "pr3.places at sites");
    }
}
