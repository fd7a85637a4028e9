package dk.klar.rest;

import static dk.klar.rest.Office.fields;
import static dk.klar.rest.Office.sent;
import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.remark;
import static dk.klar.testing.ConcernFixture.representative;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static dk.klar.testing.World.TINA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.domain.dossier.Kind;
import dk.klar.rest.Office.Answer;
import dk.klar.testing.DossierFixture;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What is said openly over the wire, one record's history, and what records are called. */
public class OpenConcernsTest {
    private static final String RECORDS = "/implementations/{issueKey}/{kind}";

    private final Office office = new Office(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina")));

    @Test
    public void whoMayOnlyLookSpeaksAndIsToldThatTheyMay() {
        assertTrue(Described.as("get " + RECORDS, office.as(METTE).ask(desk -> new RecordResource(desk).all("OMS-1", "concerns"))).get("mayWrite").asBoolean());
        assertFalse(office.ask(desk -> new RecordResource(desk).all("OMS-1", "answers")).json().get("mayWrite").asBoolean());
        Answer said = office.ask(desk -> new RecordResource(desk).add("OMS-1", "concerns", sent(fields(concern().tree()))));
        assertEquals(201, said.status());
        String key = Described.as("post " + RECORDS, said).get("key").asText();
        assertEquals(201, office.as(TINA).ask(desk -> new RecordResource(desk).add("OMS-1", "remarks", sent(fields(remark(key).tree())))).status());
    }

    @Test
    public void anAnswerIsWrittenAtItsConcernsKey() {
        String key = said();
        JsonNode answered = Described.as("put " + RECORDS + "/{key}", office.as(LARS).ask(desk ->
                new RecordResource(desk).change("OMS-1", "answers", key, null, sent(fields(0, answer().tree())))));
        assertEquals(key, answered.get("key").asText());
        Answer nothing = office.ask(desk -> new RecordResource(desk).change("OMS-1", "answers", "gone", null, sent(fields(0, answer().tree()))));
        assertEquals(404, nothing.status());
        Described.as("put " + RECORDS + "/{key}", nothing);
        assertEquals(404, office.ask(desk -> new RecordResource(desk).add("OMS-1", "answers", sent(fields(answer().tree())))).status());
    }

    @Test
    public void nobodyElseChangesWhatSomebodySaid() {
        String key = said();
        Answer refused = office.as(LARS).ask(desk -> new RecordResource(desk).change("OMS-1", "concerns", key, "1", sent(fields(concern("Mit").tree()))));
        assertEquals(403, refused.status());
        Described.as("put " + RECORDS + "/{key}", refused);
        assertTrue(refused.message(), refused.message().contains("wrote"));
        assertEquals(403, office.ask(desk -> new RecordResource(desk).remove("OMS-1", "concerns", key, "1", null)).status());
        assertEquals(204, office.as(METTE).ask(desk -> new RecordResource(desk).remove("OMS-1", "concerns", key, "1", null)).status());
    }

    @Test
    public void anOpeningIsReadInTheHistoryAndNowhereElse() {
        office.as(TINA).ask(desk -> new ConfidenceResource(desk).open("OMS-1"));
        JsonNode opening = Described.as("get /implementations/{issueKey}/history", office.as(METTE).ask(desk -> new HistoryResource(desk).history("OMS-1", "", "", "0", "1")))
                .at("/changes/0");
        assertEquals("openings", opening.get("kind").asText());
        assertEquals("TINA", opening.get("name").asText());
        assertEquals(0, opening.get("differences").size());
        assertEquals(0, office.ask(desk -> new RecordResource(desk).all("OMS-1", "openings")).json().get("entries").size());
    }

    @Test
    public void oneRecordsHistoryIsItsOwn() {
        office.world.use.record().change(LARS, "OMS-1", Kind.BENEFIT, "benefit", 1, DossierFixture.benefit().with("target", 4).tree());
        JsonNode changes = Described.as("get " + RECORDS + "/{key}/history", office.ask(desk -> new RecordResource(desk).history("OMS-1", "benefits", "benefit")))
                .get("changes");
        assertEquals(List.of("CHANGED", "ADDED"), changes.findValuesAsText("action"));
        assertEquals("target", changes.at("/0/differences").findValuesAsText("field").stream().filter("target"::equals).findFirst().orElse("none"));
        assertEquals(0, office.ask(desk -> new RecordResource(desk).history("OMS-1", "benefits", "never")).json().get("changes").size());
        assertEquals(404, office.ask(desk -> new RecordResource(desk).history("OMS-1", "horoscopes", "benefit")).status());
        assertEquals(404, office.as(STRANGER).ask(desk -> new RecordResource(desk).history("OMS-1", "benefits", "benefit")).status());
    }

    @Test
    public void titlesNameWhatARecordCanReferTo() {
        JsonNode titles = Described.as("get /implementations/{issueKey}/titles", office.ask(desk -> new TitleResource(desk).titles("OMS-1"))).get("titles");
        List<String> records = titles.findValuesAsText("record");
        assertEquals(List.of(), List.of("pilots/pilot", "benefits/benefit", "pitfalls/P1.1", "representatives/tr").stream()
                .filter(record -> !records.contains(record)).toList());
        titles.forEach(title -> {
            String kind = title.get("record").asText().split("/")[0];
            assertFalse(title.toString(), title.get("kind").asText().isBlank());
            assertEquals(title.toString(), Kind.bySegment(kind).orElseThrow().only(), title.get("title").asText().isBlank());
        });
        assertFalse(records.contains("committees/area"));
    }

    @Test
    public void whatATitleNamesCanBeReferredTo() {
        for (JsonNode title : office.ask(desk -> new TitleResource(desk).titles("OMS-1")).json().get("titles")) {
            Map<String, Object> note = Map.of("howMet", "Natholdet prøvede den først", "shownBy", List.of(Map.of("record", title.get("record").asText())));
            int version = office.world.use.readDossier().forReader("OMS-1", LARS).entry(Kind.INSIGHT_NOTE, "I1.1").map(entry -> entry.version()).orElse(0);
            assertEquals(title.toString(), 200, office.ask(desk -> new RecordResource(desk).change("OMS-1", "insights", "I1.1", null, sent(fields(version, note)))).status());
        }
    }

    @Test
    public void titlesAreForWhoMaySeeTheIssue() {
        Answer unseen = office.as(STRANGER).ask(desk -> new TitleResource(desk).titles("OMS-1"));
        assertEquals(404, unseen.status());
        Described.as("get /implementations/{issueKey}/titles", unseen);
    }

    private String said() {
        return office.as(METTE).ask(desk -> new RecordResource(desk).add("OMS-1", "concerns", sent(fields(concern().tree())))).json().get("key").asText();
    }
}
