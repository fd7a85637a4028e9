package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Klar's jar is taken out of the workflows and then away: every issue still moves. */
public class DetachIT {
    private static final String PAGE = "/plugins/servlet/klar/workflows";
    private static final String FLOW = "live:Implementering af ny teknologi";
    private static final String TO_ROLLOUT = "21";
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private EmbeddedJira jira;
    private String issue;

    @Before
    public void anImplementationInItsPilot() throws Exception {
        jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2",
                Locale.ENGLISH, Clock.systemDefaultZone(), List.of(Path.of(System.getProperty("plugin.jar")))));
        issue = rest("POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"TEKN\"},\"issuetype\":{\"name\":\"Implementering\"},\"summary\":\"Vejsalt\"}}",
                201).get("key").asText();
        move("11", 204);
        post("/login.jsp", Map.of("os_username", "anna", "os_password", "anna"));
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void afterKlarIsTakenOutAndUninstalledEveryIssueStillMoves() throws Exception {
        move(TO_ROLLOUT, 400);
        String shown = get(PAGE + "?detach=all");
        assertTrue(shown, shown.contains("Take Klar out"));
        assertEquals(302, post(PAGE, Map.of("detach", "all", "atl_token", token(shown))));
        assertTrue(get(PAGE).contains("Klar is in no workflow"));

        jira.uninstall("dk.klar.jira");

        move(TO_ROLLOUT, 204);
        for (JsonNode each : rest("GET", "/rest/api/2/search?maxResults=100&jql=project%3DTEKN", null, 200).get("issues")) {
            String key = each.get("key").asText();
            for (JsonNode transition : rest("GET", "/rest/api/2/issue/" + key + "/transitions", null, 200).get("transitions")) {
                if (transition.get("name").asText().equals("Til udrulning")) {
                    rest("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"" + TO_ROLLOUT + "\"}}", 204);
                }
            }
            rest("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"41\"}}", 204);
        }
    }

    @Test
    public void withoutThatTheTransitionFailsOnceKlarIsGone() throws Exception {
        jira.uninstall("dk.klar.jira");
        HttpResponse<String> answer = ask("POST", "/rest/api/2/issue/" + issue + "/transitions", "{\"transition\":{\"id\":\"21\"}}");
        assertTrue(answer.body(), answer.statusCode() >= 400);
    }

    @Test
    public void aGatePutInAgainHolds() throws Exception {
        post(PAGE, Map.of("detach", FLOW, "atl_token", token(get(PAGE))));
        String at = TO_ROLLOUT + ":Implementering af ny teknologi";
        String shown = get(PAGE + "?gate=rollout&attach=" + URLEncoder.encode(at, StandardCharsets.UTF_8));
        assertEquals(302, post(PAGE, Map.of("attach", at, "gate", "rollout", "atl_token", token(shown))));
        move(TO_ROLLOUT, 400);
        assertFalse(get(PAGE).contains("Klar is in no workflow"));
    }

    @Test
    public void aForgedFormChangesNothing() throws Exception {
        assertEquals(403, post(PAGE, Map.of("detach", FLOW, "atl_token", "guessed")));
        move(TO_ROLLOUT, 400);
    }

    private void move(String transition, int status) throws Exception {
        rest("POST", "/rest/api/2/issue/" + issue + "/transitions", "{\"transition\":{\"id\":\"" + transition + "\"}}", status);
    }

    private JsonNode rest(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = ask(method, path, body);
        assertEquals(path + " " + answer.body(), status, answer.statusCode());
        return answer.body().isEmpty() ? null : new ObjectMapper().readTree(answer.body());
    }

    /** As karin, who leads implementations in that project. */
    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("karin:karin".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path)).build(), BodyHandlers.ofString()).body();
    }

    private int post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding()).statusCode();
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(page, token.find());
        return token.group(1);
    }
}
