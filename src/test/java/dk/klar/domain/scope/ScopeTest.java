package dk.klar.domain.scope;

import static dk.klar.testing.DossierFixture.fence;
import static dk.klar.testing.PlanFixture.extension;
import static org.junit.Assert.assertEquals;

import dk.klar.testing.Draft;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The fence and what wants through it, as they are typed. */
public class ScopeTest {
    @Test
    public void anExtensionIsDecidedOnTheDayItIsAskedForAtTheEarliest() {
        assertEquals(List.of(), extension().with("decidedOn", "2026-05-04").faults());
        assertEquals(List.of("decidedOn extension.decided.early"), extension().with("decidedOn", "2026-05-03").faults());
        assertEquals(List.of(), extension().without("askedOn").with("decidedOn", "2026-05-03").faults());
    }

    @Test
    public void anExtensionMayBeginAsAWish() {
        assertEquals(List.of(), Draft.of(Extension.class).with("what", "Insulin").faults());
        assertEquals(List.of("what field.required"), Draft.of(Extension.class).faults());
    }

    @Test
    public void aUseStandsOnOneSideOfTheFence() {
        assertEquals(List.of("what field.required", "place field.required"), Draft.of(ScopeItem.class).faults());
    }

    @Test
    public void aNoveltyIsOfAKind() {
        assertEquals(List.of("novelties[0].kind field.required"), fence().with("novelties", List.of(Map.of("what", "MitID"))).faults());
        assertEquals(List.of("novelties[0].kind field.choice"), fence().with("novelties", List.of(Map.of("kind", "COLOUR"))).faults());
    }
}
