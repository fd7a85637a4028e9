package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.host.web.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Klar's jar is taken out of the workflows and then away: every issue still moves. */
public class DetachIT {
    private static final String PAGE = "/plugins/servlet/klar/workflows";
    private static final String FLOW = "live:Implementering af ny teknologi";
    private static final String TO_ROLLOUT = "21";
    private static final String STOP = "41";

    @Rule
    public final Nordby jira = new Nordby();

    private Client karin;
    private Visitor anna;
    private String issue;

    @Before
    public void anImplementationInItsPilot() {
        karin = new Client(jira.baseUrl(), "karin", "karin");
        anna = Visitor.loggedIn(jira.baseUrl(), "anna");
        issue = karin.createImplementation("TEKN", "Vejsalt");
        move("11", 204);
    }

    @Test
    public void afterKlarIsTakenOutAndUninstalledEveryIssueStillMoves() {
        move(TO_ROLLOUT, 400);
        String shown = get(PAGE + "?detach=all");
        assertTrue(shown, shown.contains("Take Klar out"));
        assertEquals(200, anna.post(PAGE, "detach", "all").status());
        assertTrue(get(PAGE).contains("Klar is in no workflow"));

        jira.uninstall("dk.klar.jira");

        move(TO_ROLLOUT, 204);
        for (JsonNode each : karin.get("/rest/api/2/search?maxResults=100&jql=project%3DTEKN").at("/issues")) {
            String key = each.get("key").asText();
            for (JsonNode transition : karin.get("/rest/api/2/issue/" + key + "/transitions").at("/transitions")) {
                if (transition.get("name").asText().equals("Til udrulning")) {
                    assertEquals(204, take(key, TO_ROLLOUT).status());
                }
            }
            assertEquals(204, take(key, STOP).status());
        }
    }

    @Test
    public void withoutThatTheTransitionFailsOnceKlarIsGone() {
        jira.uninstall("dk.klar.jira");
        assertTrue(take(issue, TO_ROLLOUT).status() >= 400);
    }

    @Test
    public void aGatePutInAgainHolds() {
        get(PAGE);
        anna.post(PAGE, "detach", FLOW);
        String at = TO_ROLLOUT + ":Implementering af ny teknologi";
        get(PAGE + "?gate=rollout&attach=" + URLEncoder.encode(at, StandardCharsets.UTF_8));
        assertEquals(200, anna.post(PAGE, "attach", at, "gate", "rollout").status());
        move(TO_ROLLOUT, 400);
        assertFalse(get(PAGE).contains("Klar is in no workflow"));
    }

    @Test
    public void aForgedFormChangesNothing() {
        assertEquals(403, anna.postWithoutToken(PAGE, "detach", FLOW).status());
        move(TO_ROLLOUT, 400);
    }

    private void move(String transition, int status) {
        Client.Answer answer = take(issue, transition);
        assertEquals(answer.text(), status, answer.status());
    }

    private Client.Answer take(String key, String transition) {
        return karin.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", transition)));
    }

    private String get(String path) {
        return anna.get(path).page();
    }
}
