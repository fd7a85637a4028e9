package dk.klar.rest;

import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.domain.dossier.Kind;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** A part of an implementation's history over the wire. */
public class NarrowedHistoryTest {
    private static final String ROUTE = "get /implementations/{issueKey}/history";
    private final Office office = new Office();

    @Test
    public void itIsOfOneKindOrOnePersonOrBothAPageAtATime() {
        office.world.use.record().change(OLGA, "OMS-1", Kind.PILOT, "pilot", 1, PilotFixture.realistic().with("title", "Nyt").tree());
        office.world.use.record().change(LARS, "OMS-1", Kind.PILOT, "pilot", 2, PilotFixture.realistic().tree());
        office.world.use.record().change(OLGA, "OMS-1", Kind.TARGET_GROUP, "nord", 1, DossierFixture.targetGroup("Øst", "SSA", 1, "").tree());
        assertEquals(Set.of("pilots"), Set.copyOf(changes(history("pilots", "", "0"), "kind")));
        assertEquals(List.of("target-groups", "pilots"), changes(history("", "olga", "0"), "kind"));
        JsonNode both = history("pilots", "olga", "0");
        assertEquals(List.of("Nyt"), both.findValuesAsText("after"));
        assertTrue(both.get("isLast").asBoolean());
        assertEquals(List.of("2"), changes(history("pilots", "", "1"), "version").subList(0, 1));
        assertEquals(0, history("", "nobody-by-this-key", "0").get("changes").size());
    }

    @Test
    public void aKindThatAHistoryCannotHoldIsRefusedByNameWithThoseThatItCan() {
        for (String kind : List.of("dragons", "committees", "PILOT")) {
            Answer refused = ask(kind, "", "0");
            assertEquals(400, refused.status());
            Described.as(ROUTE, refused);
            assertTrue(refused.error("kind"), refused.error("kind").contains("“" + kind + "”") && refused.error("kind").contains("target-groups, "));
            assertFalse(refused.error("kind"), refused.error("kind").replace("“" + kind + "”", "").contains("committees"));
        }
    }

    @Test
    public void whoMayNotSeeTheImplementationIsShownNoPartOfItsHistory() {
        assertEquals(404, office.as(STRANGER).ask(desk -> new HistoryResource(desk).history("OMS-1", "pilots", "lars", "0", "10")).status());
    }

    @Test
    public void theKindsThatCanBeAskedForAreDescribed() {
        Described.DOCUMENT.at("/components/parameters/historyKind/schema/enum")
                .forEach(kind -> assertEquals(kind.asText(), 200, ask(kind.asText(), "", "0").status()));
        assertEquals(Kind.values().length - List.of(Kind.values()).stream().filter(Kind::shared).count(),
                Described.DOCUMENT.at("/components/parameters/historyKind/schema/enum").size());
    }

    private JsonNode history(String kind, String who, String start) {
        return Described.as(ROUTE, ask(kind, who, start));
    }

    private Answer ask(String kind, String who, String start) {
        return office.as(LARS).ask(desk -> new HistoryResource(desk).history("OMS-1", kind, who, start, "10"));
    }

    private static List<String> changes(JsonNode history, String field) {
        List<String> values = new ArrayList<>();
        history.get("changes").forEach(change -> values.add(change.get(field).asText()));
        return values;
    }
}
