package dk.klar.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.JiraUnderTest;
import dk.klar.acceptance.support.Preparation;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Project KULT hides the transition to rollout until the gate is open, and holds back experiments, for which Klar is off. */
public class HiddenTransitionTest {
    private static final String ROLLOUT = "Til udrulning";

    private final Client karin = JiraUnderTest.as("karin");

    @Test
    public void theTransitionIsNeitherListedNorPossibleUntilEverythingIsThere() {
        String ready = inPilot("Implementering");
        assertTrue(listed(ready, ROLLOUT).isEmpty());
        new Preparation(karin, ready).everything();
        String id = listed(ready, ROLLOUT).orElseThrow();

        String early = inPilot("Implementering");
        assertTrue(listed(early, "Stop").isPresent());
        assertEquals(400, transition(early, id).status());
        assertEquals("Pilottest", status(early));

        Answer through = transition(ready, id);
        assertEquals(through.text(), 204, through.status());
        assertEquals("Udrulning", status(ready));

        String experiment = inPilot("Forsøg");
        assertTrue(listed(experiment, ROLLOUT).isEmpty());
        assertEquals(400, transition(experiment, id).status());
        assertTrue(listed(experiment, "Stop").isPresent());
    }

    private String inPilot(String issueType) {
        Answer created = karin.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", "KULT"),
                "issuetype", Map.of("name", issueType), "summary", "Selvbetjent bibliotek")));
        assertEquals(created.text(), 201, created.status());
        String key = created.at("/key").asText();
        assertEquals(204, transition(key, listed(key, "Start pilottest").orElseThrow()).status());
        return key;
    }

    private Optional<String> listed(String key, String name) {
        for (JsonNode transition : karin.get("/rest/api/2/issue/" + key + "/transitions").at("/transitions")) {
            if (transition.at("/name").asText().equals(name)) {
                return Optional.of(transition.at("/id").asText());
            }
        }
        return Optional.empty();
    }

    private Answer transition(String key, String id) {
        return karin.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", id)));
    }

    private String status(String key) {
        return karin.get("/rest/api/2/issue/" + key).at("/fields/status/name").asText();
    }
}
