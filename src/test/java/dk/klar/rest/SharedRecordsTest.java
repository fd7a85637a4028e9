package dk.klar.rest;

import static dk.klar.rest.Office.fields;
import static dk.klar.rest.Office.sent;
import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.rest.Office.Answer;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What the municipality sets for all implementations over the wire: its figures, and what it tells employees of their data. */
public class SharedRecordsTest {
    private final Office office = new Office().as(ADMIN);

    @Test
    public void theyAreWrittenFromVersionNoughtReadAndRemoved() {
        for (Map.Entry<String, Map<String, Object>> one : Map.of("thresholds", Map.<String, Object>of("fewestContributions", 3),
                "privacy-notice", Map.<String, Object>of("controller", "Nordby Kommune")).entrySet()) {
            String kind = one.getKey();
            assertEquals(0, Described.as("get /{kind}", office.ask(desk -> new MunicipalityResource(desk).all(kind))).get("entries").size());
            Answer saved = office.ask(desk -> new MunicipalityResource(desk).change(kind, "only", null, sent(fields(0, one.getValue()))));
            JsonNode entry = Described.as("put /{kind}/{key}", saved);
            assertEquals(1, entry.get("version").asInt());
            one.getValue().forEach((field, value) -> assertEquals(value.toString(), entry.get("fields").get(field).asText()));
            assertEquals(entry, Described.as("get /{kind}/{key}", office.ask(desk -> new MunicipalityResource(desk).one(kind, "only"))));
            assertEquals(204, office.ask(desk -> new MunicipalityResource(desk).remove(kind, "only", "1", null)).status());
            assertEquals(404, office.ask(desk -> new MunicipalityResource(desk).one(kind, "only")).status());
        }
    }

    @Test
    public void thereIsOneOfEachAndNoneIsAdded() {
        for (String kind : List.of("thresholds", "privacy-notice")) {
            Answer added = office.ask(desk -> new MunicipalityResource(desk).add(kind, sent(fields(Map.of()))));
            assertEquals(404, added.status());
            Described.as("post /{kind}", added);
            assertEquals(404, office.ask(desk -> new MunicipalityResource(desk).change(kind, "second", null, sent(fields(0, Map.of())))).status());
        }
    }

    @Test
    public void fewerThanThreeContributionsAreRefusedByName() {
        Answer refused = office.ask(desk -> new MunicipalityResource(desk).change("thresholds", "only", null, sent(fields(0, Map.of("fewestContributions", 2)))));
        assertEquals(400, refused.status());
        assertTrue(refused.error("fewestContributions"), refused.error("fewestContributions").contains("3"));
    }

    @Test
    public void whoeverReadThemBeforeIsShownWhatChanged() {
        office.ask(desk -> new MunicipalityResource(desk).change("privacy-notice", "only", null, sent(fields(0, Map.of("controller", "Nordby")))));
        Answer stale = office.ask(desk -> new MunicipalityResource(desk).change("privacy-notice", "only", null, sent(fields(0, Map.of("controller", "Sydby")))));
        assertEquals(409, stale.status());
        assertEquals("Nordby", Described.as("put /{kind}/{key}", stale).at("/theirs/0/after").asText());
    }

    @Test
    public void theyAreReadByAllAndWrittenByWhoAdministersKlar() {
        office.ask(desk -> new MunicipalityResource(desk).change("privacy-notice", "only", null, sent(fields(0, Map.of("controller", "Nordby")))));
        JsonNode read = Described.as("get /{kind}", office.as(LARS).ask(desk -> new MunicipalityResource(desk).all("privacy-notice")));
        assertEquals(1, read.get("entries").size());
        assertFalse(read.get("mayWrite").asBoolean());
        Answer refused = office.ask(desk -> new MunicipalityResource(desk).change("privacy-notice", "only", null, sent(fields(1, Map.of()))));
        assertEquals(403, refused.status());
        Described.as("put /{kind}/{key}", refused);
        assertEquals(403, office.ask(desk -> new MunicipalityResource(desk).remove("privacy-notice", "only", "1", null)).status());
    }

    @Test
    public void theyAreNotReachedThroughAnImplementation() {
        for (String kind : List.of("thresholds", "privacy-notice", "committees")) {
            assertEquals(404, office.as(LARS).ask(desk -> new RecordResource(desk).all("OMS-1", kind)).status());
            assertEquals(404, office.ask(desk -> new RecordResource(desk).change("OMS-1", kind, "only", null, sent(fields(0, Map.of())))).status());
            assertEquals(404, office.ask(desk -> new RecordResource(desk).history("OMS-1", kind, "only")).status());
        }
    }
}
