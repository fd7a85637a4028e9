package dk.klar.domain.context;

import static dk.klar.testing.ContextFixture.place;
import static dk.klar.testing.ContextFixture.success;
import static org.junit.Assert.assertEquals;

import dk.klar.testing.Draft;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Places, successes, technology and dependencies as they are typed. */
public class ContextRecordsTest {
    @Test
    public void aPlaceIsDescribedOnceInEachDimension() {
        refused(place("Nord", "ROLLOUT_UNIT"));
        refused(place("Nord", "ROLLOUT_UNIT").with("traits[8]", Map.of("dimension", "STAFF", "conditions", "HARDER")),
                "traits[8].dimension list.twice");
    }

    @Test
    public void aPlaceHasANameAndIsSomethingToThisImplementation() {
        refused(Draft.of(ContextProfile.class).with("place", "Nord").with("standing", "PILOT_SITE"));
        refused(Draft.of(ContextProfile.class), "place field.required", "standing field.required");
    }

    @Test
    public void aTraitSaysHowItIsInWhichDimension() {
        refused(place("Nord", "ROLLOUT_UNIT").with("traits", List.of(Map.of("note", "Ny leder"))),
                "traits[0].dimension field.required", "traits[0].conditions field.required");
    }

    @Test
    public void aSuccessWasSomewhere() {
        refused(Draft.of(SuccessElsewhere.class).with("place", "Aalborg"));
        refused(success().without("place"), "place field.required");
    }

    @Test
    public void aDependencyIsNamedAndOfAKind() {
        refused(Draft.of(Dependency.class).with("what", "FMK").with("kind", "SYSTEM"));
        refused(Draft.of(Dependency.class), "what field.required", "kind field.required");
    }

    @Test
    public void nothingNeedBeKnownOfATechnologyAtFirst() {
        refused(Draft.of(Technology.class));
    }

    @Test
    public void theRadarIsOfAYearSinceThereHasBeenOne() {
        refused(Draft.of(Technology.class).with("radarYear", 2014), "radarYear field.range");
        refused(Draft.of(Technology.class).with("radarYear", 2015));
        refused(Draft.of(Technology.class).with("radarYear", 2100));
        refused(Draft.of(Technology.class).with("radarYear", 2101), "radarYear field.range");
    }

    private static void refused(Draft<?> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
