package dk.klar.acceptance;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.day;
import static dk.klar.acceptance.support.Fields.discussion;
import static dk.klar.acceptance.support.Fields.of;
import static dk.klar.acceptance.support.Fields.realisticPilot;
import static dk.klar.acceptance.support.Fields.targetGroup;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** What people and programs send that cannot be saved: each has an answer that names the field, and nothing is half written. */
public class BadInputTest {
    private final Client lene = JiraUnderTest.as("lene");
    private final String mads = JiraUnderTest.as("mads").key();
    private String at;

    @Before
    public void anImplementation() {
        at = "/rest/klar/1/implementations/" + lene.createImplementation("AELD", "Dårligt input");
    }

    @Test
    public void datesInTheWrongOrderAreNamed() {
        Map<String, Object> pilot = realisticPilot(mads);
        pilot.put("endsOn", day(-90));
        refused("/pilots", pilot, "endsOn");
    }

    @Test
    public void negativeCountsAreNamed() {
        refused("/target-groups", of("unit", "Nord", "profession", "Pleje", "headcount", -3), "headcount");
    }

    @Test
    public void aHundredKilobytesOfTextAreNamed() {
        Map<String, Object> pilot = realisticPilot(mads);
        pilot.put("purpose", "x".repeat(100_000));
        refused("/pilots", pilot, "purpose");
    }

    @Test
    public void aBodyWithoutEndIsRefused() {
        assertEquals(413, lene.post(at + "/pilots", body(of("title", "x".repeat(300_000)))).status());
    }

    @Test
    public void wrongTypesUnknownAndMissingFieldsAreAllNamedAtOnce() {
        Answer answer = lene.post(at + "/target-groups", body(of("unit", 7, "headcount", "many", "colour", "red")));
        assertEquals(answer.text(), 400, answer.status());
        for (String field : List.of("unit", "headcount", "colour", "profession")) {
            assertFalse(field + " in " + answer.text(), answer.at("/errors/" + field).asText().isBlank());
        }
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        for (String body : List.of("", "[]", "{", "null", "{\"fields\":[]}", "{\"fields\":{}} x", "{\"fields\":{},\"fields\":{}}")) {
            Answer answer = lene.send("POST", at + "/pilots", "application/json", body);
            assertEquals(body + answer.text(), 400, answer.status());
        }
        assertEquals(415, lene.send("POST", at + "/pilots", "text/plain", "{}").status());
    }

    @Test
    public void markupTemplatesAndFormulasStayText() {
        for (String text : List.of("<script>alert(1)</script>", "$issue.delete() #set($x=1) ${y}", "=1+1;cmd", "æøå \"'&")) {
            Answer saved = lene.post(at + "/target-groups", body(of("unit", text, "profession", text, "headcount", 1)));
            assertEquals(saved.text(), 201, saved.status());
            assertEquals(text, lene.get(at + "/target-groups/" + saved.at("/key").asText()).at("/fields/unit").asText());
        }
    }

    @Test
    public void unknownReferencesAndPeopleAreNamed() {
        refused("/discussions", discussion("no-such-committee", "DISCUSSION"), "committee");
        refused("/roles", of("role", "OWNER", "person", "nobody-by-this-key"), "person");
    }

    @Test
    public void recordsOfAnotherImplementationAreNotFound() {
        String key = lene.post(at + "/target-groups", body(targetGroup("Nord"))).at("/key").asText();
        String other = "/rest/klar/1/implementations/" + lene.createImplementation("AELD", "En anden");
        assertEquals(404, lene.get(other + "/target-groups/" + key).status());
        assertEquals(404, lene.put(other + "/target-groups/" + key, body(1, targetGroup("Syd"))).status());
        assertEquals(404, lene.delete(other + "/target-groups/" + key + "?version=1").status());
        assertEquals("Nord", lene.get(at + "/target-groups/" + key).at("/fields/unit").asText());
    }

    @Test
    public void unknownIssuesGatesKindsAndKeysAreNotFound() {
        for (String path : List.of("/rest/klar/1/implementations/AELD-99999", "/rest/klar/1/implementations/x", at + "/gates/moon",
                at + "/pitfalls/P9.9", at + "/pilots/none", at + "/dragons", "/rest/klar/1/forms/dragons")) {
            assertEquals(path, 404, lene.get(path).status());
        }
    }

    @Test
    public void aStaleSaveIsRefusedWithWhatTheOtherChanged() {
        String path = at + "/target-groups/" + lene.post(at + "/target-groups", body(targetGroup("Nord"))).at("/key").asText();
        Map<String, Object> mine = targetGroup("Syd");
        assertEquals(200, JiraUnderTest.as("mads").put(path, body(1, targetGroup("Øst"))).status());
        Answer stale = lene.put(path, body(1, mine));
        assertEquals(409, stale.status());
        assertEquals("unit", stale.at("/theirs/0/field").asText());
        assertEquals("Nord", stale.at("/theirs/0/before").asText());
        assertEquals("Øst", stale.at("/theirs/0/after").asText());
        assertEquals(2, stale.at("/current/version").asInt());
        assertEquals(409, lene.delete(path + "?version=1").status());
        assertEquals(200, lene.put(path, body(2, mine)).status());
    }

    @Test
    public void aWriteWithoutAVersionIsRefused() {
        String path = at + "/target-groups/" + lene.post(at + "/target-groups", body(targetGroup("Nord"))).at("/key").asText();
        assertEquals(400, lene.put(path, body(targetGroup("Syd"))).status());
        assertEquals(400, lene.delete(path).status());
        assertEquals(400, lene.delete(path + "?version=x").status());
    }

    @Test
    public void pagesAndPartsOfHistoryThatThereAreNotAreAnswered() {
        assertEquals(200, lene.get(at + "/history?start=5000").status());
        assertEquals(400, lene.get(at + "/history?start=-1").status());
        assertEquals(400, lene.get(at + "/history?limit=lots").status());
        assertEquals(200, lene.get(at + "/history?kind=pilots&who=" + mads).status());
        assertFalse(lene.get(at + "/history?kind=dragons").at("/errors/kind").asText().isBlank());
    }

    private void refused(String path, Map<String, ?> fields, String field) {
        Answer answer = lene.post(at + path, body(fields));
        assertEquals(answer.text(), 400, answer.status());
        assertTrue(answer.text(), answer.at("/errors").has(field) && !answer.at("/errors/" + field).asText().isBlank());
        assertEquals(0, lene.get(at + path).at("/entries").size());
    }
}
