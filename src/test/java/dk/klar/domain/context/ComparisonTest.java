package dk.klar.domain.context;

import static dk.klar.testing.ContextFixture.place;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.context.ContextDifference.Degree;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Two places side by side: every dimension that deviates is named, and none outweighs another. */
public class ComparisonTest {
    @Test
    public void placesThatAreTheSameAreAlikeInAllEightDimensions() {
        Comparison comparison = compare(List.of(), List.of());
        assertEquals(List.of(ContextDimension.values()), comparison.that(Degree.ALIKE));
        assertEquals(List.of(), comparison.that(Degree.SOMEWHAT_DIFFERENT));
        assertEquals(List.of(), comparison.that(Degree.VERY_DIFFERENT));
        assertEquals(List.of(), comparison.notCompared());
    }

    @Test
    public void alikeHoweverHardItIsInBoth() {
        for (Conditions conditions : Conditions.values()) {
            degree(Degree.ALIKE, conditions.name(), conditions.name());
        }
    }

    @Test
    public void oneStepApartIsSomewhatDifferent() {
        for (int i = 1; i < Conditions.values().length; i++) {
            degree(Degree.SOMEWHAT_DIFFERENT, Conditions.values()[i - 1].name(), Conditions.values()[i].name());
        }
    }

    @Test
    public void twoStepsOrMoreAreVeryDifferent() {
        degree(Degree.VERY_DIFFERENT, "MUCH_HARDER", "ORDINARY");
        degree(Degree.VERY_DIFFERENT, "HARDER", "EASIER");
        degree(Degree.VERY_DIFFERENT, "ORDINARY", "MUCH_EASIER");
        degree(Degree.VERY_DIFFERENT, "MUCH_HARDER", "MUCH_EASIER");
    }

    @Test
    public void harderThereAndEasierHereDoNotCancelOut() {
        Comparison comparison = compare(List.of("MUCH_HARDER", "MUCH_EASIER", "HARDER"), List.of("MUCH_EASIER", "MUCH_HARDER", "ORDINARY"));
        assertEquals(List.of(ContextDimension.STAFF, ContextDimension.CITIZENS), comparison.that(Degree.VERY_DIFFERENT));
        assertEquals(List.of(ContextDimension.MANAGEMENT), comparison.that(Degree.SOMEWHAT_DIFFERENT));
    }

    @Test
    public void aDimensionThatOnePlaceIsNotDescribedInIsNotCompared() {
        ContextProfile whole = place("Her", "ROLLOUT_UNIT").body();
        ContextProfile part = place("Der", "SUCCEEDED_THERE").without("traits[7]").without("traits[0]").body();
        for (Comparison comparison : List.of(Comparison.of(whole, part), Comparison.of(part, whole))) {
            assertEquals(List.of(ContextDimension.STAFF, ContextDimension.EXPERIENCE), comparison.notCompared());
            assertEquals(6, comparison.that(Degree.ALIKE).size());
        }
    }

    @Test
    public void dimensionsComeInTheBookletsOrderWhateverTheOrderTheyWereTypedIn() {
        ContextProfile typed = place("Der", "SUCCEEDED_THERE").with("traits", List.of(
                Map.of("dimension", "EXPERIENCE", "conditions", "MUCH_HARDER"),
                Map.of("dimension", "STAFF", "conditions", "MUCH_HARDER"))).body();
        Comparison comparison = Comparison.of(typed, place("Her", "ROLLOUT_UNIT").body());
        assertEquals(List.of(ContextDimension.STAFF, ContextDimension.EXPERIENCE), comparison.that(Degree.VERY_DIFFERENT));
        assertEquals(List.of(ContextDimension.CITIZENS, ContextDimension.MANAGEMENT, ContextDimension.RESOURCES, ContextDimension.CULTURE,
                ContextDimension.PHYSICAL, ContextDimension.INFRASTRUCTURE), comparison.notCompared());
    }

    @Test
    public void itIsKnownWhichPlaceWasLaidBesideWhich() {
        Comparison comparison = compare(List.of(), List.of());
        assertEquals("Der", comparison.from());
        assertEquals("Her", comparison.to());
    }

    private static void degree(Degree degree, String one, String other) {
        assertEquals(degree, compare(List.of(one), List.of(other)).degrees().get(ContextDimension.STAFF));
        assertEquals(degree, compare(List.of(other), List.of(one)).degrees().get(ContextDimension.STAFF));
    }

    private static Comparison compare(List<String> there, List<String> here) {
        return Comparison.of(place("Der", "SUCCEEDED_THERE", there.toArray(String[]::new)).body(),
                place("Her", "ROLLOUT_UNIT", here.toArray(String[]::new)).body());
    }
}
