package dk.klar.rest;

import static dk.klar.rest.Office.fields;
import static dk.klar.rest.Office.sent;
import static dk.klar.testing.DossierFixture.benefit;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.domain.dossier.Kind;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import java.util.Map;
import org.junit.Test;

/** A manager's yes over the wire. */
public class AcceptanceResourceTest {
    private static final String PUT = "put /implementations/{issueKey}/benefits/{key}/acceptance";
    private static final String DELETE = "delete /implementations/{issueKey}/benefits/{key}/acceptance";

    private final Office office = new Office(DossierFixture.ready().with(Kind.BENEFIT, "benefit", benefit())).as(METTE);

    @Test
    public void theManagerSaysYesAndTakesItBack() {
        JsonNode yes = Described.as(PUT, accept("benefit", 1));
        assertEquals("mette", yes.at("/fields/acceptedBy").asText());
        assertEquals("2026-06-15", yes.at("/fields/acceptedOn").asText());
        JsonNode no = Described.as(DELETE, office.ask(desk -> new AcceptanceResource(desk).takeBack("OMS-1", "benefit", "2", null)));
        assertEquals(3, no.get("version").asInt());
        assertFalse(no.get("fields").hasNonNull("acceptedBy"));
    }

    @Test
    public void aVersionMayComeInAHeader() {
        assertEquals(200, office.ask(desk -> new AcceptanceResource(desk).accept("OMS-1", "benefit", "\"1\"", sent(Map.of()))).status());
        assertEquals(200, office.ask(desk -> new AcceptanceResource(desk).takeBack("OMS-1", "benefit", null, "\"2\"")).status());
    }

    @Test
    public void whoDoesNotSayWhichVersionIsAskedTo() {
        Answer put = office.ask(desk -> new AcceptanceResource(desk).accept("OMS-1", "benefit", null, sent(Map.of())));
        Answer delete = office.ask(desk -> new AcceptanceResource(desk).takeBack("OMS-1", "benefit", null, null));
        assertEquals("Fill this in.", put.error("version"));
        assertEquals("Fill this in.", delete.error("version"));
        Described.as(PUT, put);
        Described.as(DELETE, delete);
    }

    @Test
    public void nobodySendsFieldsAlong() {
        Answer wrong = office.ask(desk -> new AcceptanceResource(desk).accept("OMS-1", "benefit", null, sent(fields(1, Map.of("target", 1)))));
        assertFalse(wrong.error("fields").isEmpty());
    }

    @Test
    public void nobodyElseSaysYes() {
        Answer refused = office.as(LARS).ask(desk -> new AcceptanceResource(desk).accept("OMS-1", "benefit", "1", sent(Map.of())));
        assertEquals(403, refused.status());
        Described.as(PUT, refused);
        assertTrue(refused.message(), refused.message().contains("manager"));
        assertEquals(403, office.ask(desk -> new AcceptanceResource(desk).takeBack("OMS-1", "benefit", "1", null)).status());
    }

    @Test
    public void whoeverReadAnotherVersionIsShownWhatChanged() {
        office.world.use.record().change(LARS, "OMS-1", Kind.BENEFIT, "benefit", 1, benefit().with("target", 4).tree());
        JsonNode stale = Described.as(PUT, accept("benefit", 1));
        assertEquals("target", stale.at("/theirs/0/field").asText());
        assertEquals(2, stale.at("/current/version").asInt());
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        assertEquals(404, accept("gone", 1).status());
        Described.as(PUT, accept("gone", 1));
        assertEquals(404, office.as(STRANGER).ask(desk -> new AcceptanceResource(desk).takeBack("OMS-1", "benefit", "1", null)).status());
    }

    private Answer accept(String key, int version) {
        return office.ask(desk -> new AcceptanceResource(desk).accept("OMS-1", key, null, sent(Map.of("version", version))));
    }
}
