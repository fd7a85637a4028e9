package dk.klar.acceptance;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.decision;
import static dk.klar.acceptance.support.Fields.discussion;
import static dk.klar.acceptance.support.Fields.pilotInEasyPlaces;
import static dk.klar.acceptance.support.Fields.realisticPilot;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import dk.klar.acceptance.support.Preparation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** The way of one implementation to its rollout, over Jira's and Klar's REST. */
public class RolloutGateTest {
    private final Client karin = JiraUnderTest.as("karin");
    private String key;
    private String at;

    @Before
    public void anImplementationInItsPilot() {
        key = karin.createImplementation("TEKN", "Robotter i vejkanten");
        at = "/rest/klar/1/implementations/" + key;
        assertEquals(204, transition("Start pilottest").status());
    }

    @Test
    public void rolloutIsRefusedWithEverythingThatIsMissingUntilItIsThere() {
        List<String> first = refusal();
        assertTrue(first.toString(), mentions(first, "forandringsejer"));
        assertTrue(first.toString(), mentions(first, "pilottest"));
        assertTrue(first.toString(), mentions(first, "MED"));
        assertTrue(first.toString(), mentions(first, "besluttet"));

        Preparation preparation = new Preparation(karin, key);
        preparation.roles();
        preparation.pitfalls();
        preparation.rest();
        Answer pilot = karin.post(at + "/pilots", body(pilotInEasyPlaces(karin.key())));
        assertEquals(pilot.text(), 201, pilot.status());
        preparation.plan();
        Answer informed = karin.post(at + "/discussions", body(discussion(preparation.committee("AREA", "Teknik"), "INFORMATION")));
        assertEquals(informed.text(), 201, informed.status());

        List<String> second = refusal();
        assertTrue(second.toString(), mentions(second, "PR4"));
        assertEquals(List.of("realistic-pilot", "med-discussion", "decision"), unmet());

        assertEquals(200, karin.put(at + "/pilots/" + pilot.at("/key").asText(), body(1, realisticPilot(karin.key()))).status());
        assertEquals(List.of("med-discussion", "decision"), unmet());
        assertEquals("blocked", property());
        assertEquals(201, karin.post(at + "/discussions", body(discussion(preparation.committee("AREA", "Teknik"), "DISCUSSION"))).status());
        assertEquals(List.of("decision"), unmet());
        assertEquals("undecided", property());
        assertTrue(mentions(refusal(), "besluttet"));
        Answer byTheLeader = JiraUnderTest.as("dorthe").post(at + "/decisions", body(decision("GO")));
        assertEquals(byTheLeader.text(), 403, byTheLeader.status());
        assertEquals(201, karin.post(at + "/decisions", body(decision("GO"))).status());
        assertEquals(List.of(), unmet());
        assertEquals("ready", property());
        assertTrue(found("klarRollout = ready"));

        Answer through = transition("Til udrulning");
        assertEquals(through.text(), 204, through.status());
        assertEquals("through", property());
        assertTrue(found("klarRollout = through"));
        assertFalse(found("klarRollout = ready"));
        JsonNode newest = karin.get(at + "/history?limit=1").at("/changes/0");
        assertEquals("passages", newest.at("/kind").asText());
        assertEquals(karin.key(), newest.at("/by").asText());
    }

    /** What was decided stays: not even who decided it changes it; a new decision takes its place. */
    @Test
    public void whatWasDecidedStaysAndAnotherDecisionTakesItsPlace() {
        String held = karin.post(at + "/decisions", body(decision("HOLD"))).at("/key").asText();
        assertEquals(403, karin.put(at + "/decisions/" + held, body(1, decision("GO"))).status());
        assertEquals(403, karin.delete(at + "/decisions/" + held + "?version=1").status());
        assertEquals(201, karin.post(at + "/decisions", body(decision("GO"))).status());
        assertFalse(unmet().contains("decision"));
    }

    @Test
    public void theTransitionToStoppedIsNeverHeldBack() {
        assertEquals(204, transition("Stop").status());
    }

    private List<String> unmet() {
        List<String> unmet = new ArrayList<>();
        karin.get(at + "/gates/rollout").at("/criteria").forEach(criterion -> {
            if (criterion.at("/outcome").asText().equals("NOT_MET") && criterion.at("/demand").asText().equals("MUST")) {
                unmet.add(criterion.at("/id").asText());
            }
        });
        return unmet;
    }

    private List<String> refusal() {
        Answer refused = transition("Til udrulning");
        assertEquals(refused.text(), 400, refused.status());
        List<String> messages = new ArrayList<>();
        refused.at("/errorMessages").forEach(message -> messages.add(message.asText()));
        return messages;
    }

    private Answer transition(String name) {
        for (JsonNode transition : karin.get("/rest/api/2/issue/" + key + "/transitions").at("/transitions")) {
            if (transition.at("/name").asText().equals(name)) {
                return karin.post("/rest/api/2/issue/" + key + "/transitions",
                        Map.of("transition", Map.of("id", transition.at("/id").asText())));
            }
        }
        throw new AssertionError("no transition " + name);
    }

    private String property() {
        return karin.get("/rest/api/2/issue/" + key + "/properties/klar").at("/value/rollout").asText();
    }

    private boolean found(String jql) {
        Answer answer = karin.get("/rest/api/2/search?fields=summary&jql="
                + URLEncoder.encode(jql + " AND key = " + key, StandardCharsets.UTF_8));
        assertEquals(answer.text(), 200, answer.status());
        return answer.at("/total").asInt() == 1;
    }

    private static boolean mentions(List<String> messages, String word) {
        return messages.stream().anyMatch(message -> message.toLowerCase().contains(word.toLowerCase()));
    }
}
