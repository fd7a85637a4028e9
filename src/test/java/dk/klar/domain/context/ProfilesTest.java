package dk.klar.domain.context;

import static dk.klar.testing.ContextFixture.place;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.testing.ContextFixture;
import dk.klar.testing.DossierFixture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** The described places of a dossier, beside one another. */
public class ProfilesTest {
    private final DossierFixture dossier = ContextFixture.compared().with(Kind.PROFILE, "site", place("Aftenvagt", "PILOT_SITE"));

    @Test
    public void eachPlaceWhereItSucceededOrWasTriedStandsBesideEachUnit() {
        assertEquals(List.of("Aalborg > Plejecenter Nord", "Aalborg > Hjemmepleje Syd", "Aftenvagt > Plejecenter Nord", "Aftenvagt > Hjemmepleje Syd"),
                Profiles.comparisons(dossier.gate()).stream().map(comparison -> comparison.from() + " > " + comparison.to()).toList());
    }

    @Test
    public void whereNothingIsDescribedNothingIsCompared() {
        assertEquals(List.of(), Profiles.comparisons(DossierFixture.ready().gate()));
        assertEquals(List.of(), Profiles.comparisons(DossierFixture.ready().with(Kind.PROFILE, "there", place("Aalborg", "SUCCEEDED_THERE")).gate()));
    }

    @Test
    public void aPilotSiteIsComparedWithEveryUnit() {
        compared(dossier, List.of("Aftenvagt"), EnumSet.allOf(ContextDimension.class));
    }

    @Test
    public void aDimensionThatOneUnitLacksIsNotComparedForAll() {
        compared(dossier.with(Kind.PROFILE, "syd", place("Hjemmepleje Syd", "ROLLOUT_UNIT").without("traits[0]")), List.of("Aftenvagt"),
                EnumSet.complementOf(EnumSet.of(ContextDimension.STAFF)));
    }

    @Test
    public void aDimensionThatOneOfTheSitesLacksIsNotComparedForAll() {
        compared(dossier.with(Kind.PROFILE, "second", place("Natvagt", "PILOT_SITE").without("traits[7]")), List.of("Aftenvagt", "Natvagt"),
                EnumSet.complementOf(EnumSet.of(ContextDimension.EXPERIENCE)));
    }

    @Test
    public void theSiteMayBeWrittenInAnyCase() {
        compared(dossier, List.of(" aftenvagt"), EnumSet.allOf(ContextDimension.class));
    }

    @Test
    public void nothingIsComparedWithAUnitThatNobodyHasDescribed() {
        compared(dossier.without(Kind.PROFILE, "syd"), List.of("Aftenvagt"), Set.of());
    }

    @Test
    public void nothingIsComparedWithASiteThatNobodyHasDescribed() {
        compared(dossier, List.of("Aftenvagt", "Natvagt"), Set.of());
    }

    @Test
    public void aPlaceIsDescribedAsWhatItIsHere() {
        compared(dossier, List.of("Aalborg"), Set.of());
        compared(dossier, List.of("Plejecenter Nord"), Set.of());
    }

    @Test
    public void withoutSitesOrUnitsNothingIsCompared() {
        compared(dossier, List.of(), Set.of());
        compared(dossier.without(Kind.TARGET_GROUP, "nord").without(Kind.TARGET_GROUP, "syd"), List.of("Aftenvagt"), Set.of());
    }

    private static void compared(DossierFixture dossier, List<String> sites, Set<ContextDimension> dimensions) {
        assertEquals(dimensions, Profiles.compared(dossier.gate(), sites));
    }
}
