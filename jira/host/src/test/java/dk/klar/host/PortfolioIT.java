package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.data.JiraData;
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
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the portfolio, the spreadsheet and JQL show is what each reader may see, and what is recorded. */
public class PortfolioIT {
    private static final String PAGE = "/plugins/servlet/klar/portfolio";
    private EmbeddedJira jira;

    @Before
    public void start() {
        jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2",
                Locale.ENGLISH, Clock.systemDefaultZone(), List.of(Path.of(System.getProperty("plugin.jar")))));
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void whoMaySeeOneProjectSeesThatProjectAloneInEveryNumberAndExport() throws Exception {
        String all = get("dorthe", PAGE);
        assertTrue(all, all.contains("AELD-1") && all.contains("SKOLE-1") && all.contains("TEKN-1"));
        for (String path : List.of(PAGE, PAGE + "?format=csv", PAGE + "?group=unit&sort=-owner")) {
            String hers = get("lene", path);
            assertTrue(hers, hers.contains("AELD-1"));
            for (String secret : List.of("SKOLE-", "TEKN-", "KULT-", "Karin", "Robotplæneklippere")) {
                assertFalse(path + " tells of " + secret, hers.contains(secret));
            }
        }
        assertTrue(get("lene", PAGE).contains("af 5") || get("lene", PAGE).contains("of 5"));
        assertFalse(get("gustav", PAGE + "?format=csv").contains("AELD-"));
        assertTrue(get("lene", PAGE + "?project=SKOLE").contains("SKOLE"));
        assertEquals(404, status("lene", PAGE + "?project=SKOLE"));
        assertEquals(404, status("lene", PAGE + "?format=csv&project=SKOLE"));
        assertEquals("the same as one that is not there", 404, status("lene", PAGE + "?project=NOSUCH"));
    }

    @Test
    public void jqlFindsWhatTheTableShows() throws Exception {
        assertEquals(List.of("AELD-5", "SKOLE-2", "TEKN-2"), found("dorthe", "klarMed = unplanned ORDER BY key"));
        assertEquals(List.of("AELD-5"), found("lene", "klarMed = unplanned"));
        assertEquals(List.of("AELD-3"), found("lene", "klarPilots = undecided"));
        assertTrue(found("dorthe", "klarUnmet = realistic-pilot AND project = TEKN").contains("TEKN-2"));
        assertEquals(List.of("AELD-1"), found("lene", "klarUnansweredSince <= \"2100-01-01\""));
        assertEquals(List.of(), found("gustav", "klarNextGate is not EMPTY"));
    }

    @Test
    public void whatIsRecordedStandsThereAtOnceAndWhatIsDeletedIsGone() throws Exception {
        String key = rest("karin", "POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"TEKN\"},\"issuetype\":{\"name\":\"Implementering\"},\"summary\":\"Vejsalt\"}}", 201)
                .get("key").asText();
        assertTrue(get("karin", PAGE + "?q=vejsalt").contains(key));
        rest("karin", "POST", "/rest/klar/1/implementations/" + key + "/target-groups",
                "{\"fields\":{\"unit\":\"Materielgården\",\"profession\":\"Chauffør\",\"headcount\":3}}", 201);
        assertTrue(get("karin", PAGE + "?unit=Materielg%C3%A5rden").contains(key));
        String owner = rest("karin", "GET", "/rest/api/2/myself", null, 200).get("key").asText();
        rest("karin", "POST", "/rest/klar/1/implementations/" + key + "/roles", "{\"fields\":{\"role\":\"OWNER\",\"person\":\"" + owner + "\"}}", 201);
        assertTrue(get("karin", PAGE + "?owner=" + owner).contains(key));
        assertEquals(204, send("anna", "DELETE", "/rest/api/2/issue/" + key, null).statusCode());
        assertFalse(get("karin", PAGE).contains(key));
        assertEquals(0, jira.host().services().get(JiraData.class).sql().count("select count(*) from \"AO_925DA9_SUMMARY\" where \"BODY\" like ?", "%Materielg%"));
    }

    private List<String> found(String user, String jql) throws Exception {
        JsonNode answer = rest(user, "GET", "/rest/api/2/search?maxResults=50&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8), null, 200);
        return answer.get("issues").findValuesAsText("key").stream().filter(key -> key.matches("[A-Z]+-\\d+")).sorted().toList();
    }

    private JsonNode rest(String user, String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = send(user, method, path, body);
        assertEquals(path + " " + answer.body(), status, answer.statusCode());
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> send(String user, String method, String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private String get(String user, String path) throws Exception {
        return ask(user, path).body();
    }

    private int status(String user, String path) throws Exception {
        return ask(user, path).statusCode();
    }

    private HttpResponse<String> ask(String user, String path) throws Exception {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        browser.send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/login.jsp")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("os_username=" + user + "&os_password=" + user)).build(), BodyHandlers.discarding());
        return browser.send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path)).build(), BodyHandlers.ofString());
    }
}
