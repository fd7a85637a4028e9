package dk.klar.jira.evidence;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.evidence.Roster;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** What another version of Klar froze is shown as far as it is understood. */
public class LeafTest {
    private final Leaf leaf = new Leaf(Map.of("at", "2026-06-15T08:00:00Z", "later", "i morgen", "pairs", List.of(List.of("a"), List.of("a", "b"))),
            new Roster(), World.with(DossierFixture.empty()));

    @Test
    public void whatIsNoMomentIsNone() {
        assertEquals(Optional.of(Instant.parse("2026-06-15T08:00:00Z")), leaf.moment("at"));
        assertEquals(Optional.empty(), leaf.moment("later"));
        assertEquals(Optional.empty(), leaf.moment("nowhere"));
    }

    @Test
    public void whatIsNotThereReadsAsEmpty() {
        assertEquals("", leaf.at("issue").at("key").text("more"));
        assertEquals(0, leaf.number("at"));
        assertEquals(List.of(List.of("a", "b")), leaf.pairs("pairs"));
    }
}
