package dk.klar.rest;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** Out of Klar and into another, over REST: the shape that is promised, and refusals in words. */
public class ExchangeResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = JSON.valueToTree(ExchangeSchema.document());
    private final Office office = office();

    private static Office office() {
        Office office = new Office();
        office.world.jira.user("admin", "browse", "administer", "record", "decide");
        return office;
    }

    @Test
    public void whatComesOutIsWhatTheSchemaSays() throws IOException {
        for (boolean history : new boolean[] {false, true}) {
            JsonNode all = everything(history);
            assertEquals(List.of(), Described.by(SCHEMA, all));
            JsonNode one = Described.as("get /implementations/{issueKey}/exchange",
                    office.as(METTE).ask(desk -> new DossierExchangeResource(desk).out("OMS-1", String.valueOf(history))));
            assertEquals(List.of(), Described.by(SCHEMA, one));
            assertEquals(history, one.at("/implementations/0").has("history"));
            assertEquals(all.at("/implementations/0/records"), JSON.readTree(one.toString()).at("/implementations/0/records"));
            assertEquals(4, one.get("notes").size());
        }
    }

    @Test
    public void theSchemaNoticesWhatItDoesNotKnow() throws IOException {
        String text = everything(false).toString();
        assertFalse(Described.by(SCHEMA, JSON.readTree(text.replace("\"headcount\":60", "\"headcount\":\"many\""))).isEmpty());
        assertFalse(Described.by(SCHEMA, JSON.readTree(text.replace("\"unit\"", "\"colour\""))).isEmpty());
        assertFalse(Described.by(SCHEMA, JSON.readTree(text.replace("\"version\":1,\"exp", "\"version\":2,\"exp"))).isEmpty());
        for (Kind kind : Kind.values()) {
            assertTrue(kind.segment(), SCHEMA.at("/$defs/" + kind.segment() + "/properties").isObject());
        }
    }

    @Test
    public void anImportIsShownAndThenDone() throws IOException {
        Map<String, Object> asked = Map.of("document", JSON.convertValue(everything(false), Map.class));
        Office other = office(new Office(DossierFixture.empty()));
        JsonNode shown = Described.as("post /exchange/preview", other.as(ADMIN).ask(desk -> new ExchangeResource(desk).preview(Office.sent(asked))));
        assertFalse(shown.get("done").asBoolean());
        assertEquals(0, other.world.records.about(World.ISSUE.subject()).size());
        JsonNode done = Described.as("post /exchange/import", other.as(ADMIN).ask(desk -> new ExchangeResource(desk).take(Office.sent(asked))));
        assertTrue(done.get("done").asBoolean());
        assertEquals(shown.get("parts"), done.get("parts"));
        assertEquals("LARS", done.at("/people").findValuesAsText("name").contains("lars.x") ? "LARS" : "");
        assertTrue(done.toString(), done.at("/parts/1/counts/MADE").asInt() > 20);
        assertTrue(done.toString(), done.toString().contains("given in another Klar"));
    }

    private static Office office(Office office) {
        office.world.jira.user("admin", "browse", "administer", "record", "decide");
        return office;
    }

    @Test
    public void brokenHugeAndOtherDocumentsAreRefusedInWords() throws IOException {
        String text = "{\"document\":" + everything(false) + "}";
        Answer truncated = in(text.substring(0, text.length() / 2));
        assertEquals(400, truncated.status());
        assertTrue(truncated.message(), truncated.message().contains("JSON"));
        assertEquals(413, in("{\"document\":\"" + "x".repeat(ExchangeResource.MOST_BYTES) + "\"}").status());
        assertTrue(in("{\"document\":\"" + "x".repeat(ExchangeResource.MOST_BYTES) + "\"}").message().contains("10,240 kB"));
        assertEquals(400, in("{\"document\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").status());
        assertTrue(in("{\"document\":{\"format\":\"klar-exchange\",\"version\":9,\"implementations\":[]}}").error("version").contains("9"));
        assertTrue(in("{\"document\":{\"format\":1,\"implementations\":[]}}").error("format").contains("klar-exchange"));
        assertEquals("Fill this in.", in("{}").error("document"));
        assertFalse(in("{\"document\":{},\"people\":{\"x\":7}}").error("people.x").isEmpty());
        assertFalse(in("{\"document\":{},\"replace\":\"ja\"}").error("replace").isEmpty());
        assertFalse(in("{\"document\":{},\"colour\":1}").error("colour").isEmpty());
    }

    @Test
    public void onlyWhoAdministersKlarTakesEverythingOutOrAnythingIn() {
        for (UserKey user : List.of(LARS, METTE, STRANGER)) {
            assertEquals(403, office.as(user).ask(desk -> new ExchangeResource(desk).out("", "")).status());
            assertEquals("before a byte is read", 403, office.as(user).ask(desk -> new ExchangeResource(desk).preview(Office.sent("nonsense"))).status());
            assertEquals(403, office.as(user).ask(desk -> new ExchangeResource(desk).take(Office.sent("nonsense"))).status());
        }
        assertEquals(404, office.as(STRANGER).ask(desk -> new DossierExchangeResource(desk).out("OMS-1", "false")).status());
    }

    @Test
    public void theNotesAreInTheReadersLanguage() {
        assertTrue(office.in(new Locale("da")).as(METTE).ask(desk -> new DossierExchangeResource(desk).out("OMS-1", "")).json().at("/notes/0").asText().contains("fortrolighed"));
    }

    private Answer in(String text) {
        return office.as(ADMIN).ask(desk -> new ExchangeResource(desk).preview(Office.sent(text)));
    }

    private JsonNode everything(boolean history) throws IOException {
        Response response = new ExchangeResource(office.as(ADMIN).desk()).out("", String.valueOf(history));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }
}
