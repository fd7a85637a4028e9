package dk.klar.domain.guidance;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;

/** Four recommendations, three insights and four pitfalls to each. */
public class GuidanceTest {
    @Test
    public void thereAreFourRecommendationsTwelveInsightsAndSixteenPitfalls() {
        assertEquals(4, Recommendation.values().length);
        assertEquals(12, Insight.values().length);
        assertEquals(16, Pitfall.values().length);
    }

    @Test
    public void eachRecommendationHasThreeInsightsAndFourPitfalls() {
        for (Recommendation recommendation : Recommendation.values()) {
            assertEquals(3, Arrays.stream(Insight.values()).filter(insight -> insight.recommendation() == recommendation).count());
            assertEquals(4, Arrays.stream(Pitfall.values()).filter(pitfall -> pitfall.recommendation() == recommendation).count());
        }
    }

    @Test
    public void idsArePointedAsInTheBooklet() {
        assertEquals("P1.1 P1.2 P1.3 P1.4 P2.1", Arrays.stream(Pitfall.values()).limit(5).map(Pitfall::id).collect(Collectors.joining(" ")));
        assertEquals("I1.1", Insight.I1_1.id());
        assertEquals(Optional.of(Pitfall.P4_4), Pitfall.byId("P4.4"));
        assertEquals(Optional.empty(), Pitfall.byId("P4_4"));
    }
}
