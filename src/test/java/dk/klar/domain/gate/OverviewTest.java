package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.gate.SectionVerdict.State;
import dk.klar.domain.triage.Track;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.TriageFixture;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** A dossier at a glance. */
public class OverviewTest {
    private final DossierFixture ready = DossierFixture.ready();

    @Test
    public void everySectionIsThereInTheOrderToShowThem() {
        assertEquals(List.of(Section.values()), Overview.of(DossierFixture.empty().gate()).sections().stream().map(SectionVerdict::section).toList());
    }

    @Test
    public void everyCriterionIsSaidOnceInItsSectionWhetherAskedForOrNot() {
        Overview overview = Overview.of(ready.gate());
        for (Section section : Section.values()) {
            assertEquals(section, overview.of(section).section());
            assertEquals(Arrays.stream(Criterion.values()).filter(criterion -> criterion.section() == section).toList(),
                    overview.of(section).verdicts().stream().map(CriterionVerdict::criterion).toList());
        }
        assertEquals(List.of(Demand.OFF, Demand.OFF, Demand.OFF, Demand.OFF),
                overview.of(Section.GOALS).verdicts().stream().map(CriterionVerdict::demand).toList());
    }

    @Test
    public void theRecordsOfAllItsKindsAreCounted() {
        Overview overview = Overview.of(ready.gate());
        assertEquals(3, overview.of(Section.SCOPE).records());
        assertEquals(16, overview.of(Section.PITFALLS).records());
        assertEquals(0, overview.of(Section.GOALS).records());
    }

    @Test
    public void eachSectionHasItsOwnState() {
        Overview overview = Overview.of(ready.without(Kind.ROLE, "owner").gate());
        assertEquals(State.HOLDS_BACK, overview.of(Section.ROLES).state());
        assertEquals(State.IN_ORDER, overview.of(Section.MED).state());
        assertEquals(State.TO_BE_SEEN_TO, overview.of(Section.INVOLVEMENT).state());
        assertEquals(State.EMPTY, overview.of(Section.GOALS).state());
        assertEquals("roles.noOwner", overview.of(Section.ROLES).next().orElseThrow().code());
    }

    @Test
    public void theTrackAndTheStageAreThoseOfTheDossier() {
        Overview untouched = Overview.of(DossierFixture.empty().gate());
        assertEquals(Track.STANDARD, untouched.track());
        assertEquals(Stage.PREPARING, untouched.stage());
        Overview light = Overview.of(ready.with(Kind.TRIAGE, "only", TriageFixture.light()).gate());
        assertEquals(Track.LIGHT, light.track());
        assertEquals(Stage.BEFORE_ROLLOUT, light.stage());
    }

    @Test
    public void whatMattersFollowsTheTrackAndTheStage() {
        assertTrue(Overview.of(ready.gate()).of(Section.INVOLVEMENT).matters());
        assertFalse(Overview.of(ready.with(Kind.TRIAGE, "only", TriageFixture.light()).gate()).of(Section.INVOLVEMENT).matters());
        assertFalse(Overview.of(DossierFixture.empty().gate()).of(Section.SUPPORT).matters());
        assertTrue(Overview.of(ready.gate()).of(Section.SUPPORT).matters());
    }

    @Test
    public void onTheLightTrackOnlyWhatMustBeThereIsToBeSeenTo() {
        Overview light = Overview.of(ready.with(Kind.TRIAGE, "only", TriageFixture.light()).gate());
        assertEquals(State.EMPTY, light.of(Section.INVOLVEMENT).state());
        assertEquals(Demand.MUST, light.of(Section.ROLES).verdicts().get(0).demand());
    }
}
