package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.data.JiraData;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Tina, whose key is her name as it was before Jira 8.4, is anonymised: Klar knows her by her new key alone. */
public class AnonymizeIT {
    @Rule
    public final Nordby jira = new Nordby();

    private final ObjectMapper json = new ObjectMapper();
    private String issue;

    @Before
    public void anImplementationWithTinaInIt() throws Exception {
        issue = rest("karin", "POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"TEKN\"},\"issuetype\":{\"name\":\"Implementering\"},"
                + "\"summary\":\"Vejsalt\"}}", 201).get("key").asText();
        rest("karin", "POST", records("roles"), "{\"fields\":{\"role\":\"AGENT\",\"person\":\"tina\",\"unit\":\"Nord\"}}", 201);
        rest("karin", "POST", records("roles"), "{\"fields\":{\"role\":\"OWNER\",\"person\":\"tina\"}}", 201);
    }

    @Test
    public void theRoleIsHersUnderHerNewKeyAndJqlFindsIt() throws Exception {
        assertEquals(List.of(issue), found("tina"));
        assertEquals(1, summariesWith("tina"));
        JsonNode affected = rest("anna", "GET", "/rest/api/2/user/anonymization?userKey=tina", null, 200).at("/affectedEntities/ANONYMIZE");
        assertTrue(affected.toString(), affected.get(0).get("numberOfOccurrences").asInt() >= 2);

        JsonNode done = rest("anna", "POST", "/rest/api/2/user/anonymization", "{\"userKey\":\"tina\"}", 202);
        assertTrue(done.toString(), done.get("errors").isEmpty());

        JsonNode role = rest("karin", "GET", records("roles"), null, 200).get("entries").get(0);
        String key = role.at("/fields/person").asText();
        assertTrue(key, key.startsWith("JIRAUSER"));
        assertEquals(List.of(issue), found(rest("anna", "GET", "/rest/api/2/user?key=" + key, null, 200).get("name").asText()));
        String history = ask("karin", "GET", "/rest/klar/1/implementations/" + issue + "/history", null).body();
        assertFalse(history, history.toLowerCase(Locale.ROOT).contains("tina"));
        assertEquals(0, summariesWith("tina"));
        assertEquals(1, summariesWith(key));
    }

    @Test
    public void whatIsHersPassesToWhomTheAdministratorNamesWhoHasYetToSayYes() throws Exception {
        JsonNode affected = rest("anna", "GET", "/rest/api/2/user/anonymization?userKey=tina", null, 200).at("/affectedEntities/TRANSFER_OWNERSHIP");
        assertEquals(affected.toString(), 2, affected.get(0).get("numberOfOccurrences").asInt());

        rest("anna", "POST", "/rest/api/2/user/anonymization", "{\"userKey\":\"tina\",\"newOwnerKey\":\"" + key("bo") + "\"}", 202);

        for (JsonNode role : rest("karin", "GET", records("roles"), null, 200).get("entries")) {
            assertEquals(key("bo"), role.at("/fields/person").asText());
            assertTrue(role.toString(), role.at("/fields/acceptedOn").isMissingNode() || role.at("/fields/acceptedOn").isNull());
        }
        assertEquals(List.of(issue), found("bo"));
        assertEquals(0, summariesWith("tina"));
    }

    private String key(String name) throws Exception {
        return rest("anna", "GET", "/rest/api/2/user?username=" + name, null, 200).get("key").asText();
    }

    /** Rows of the table behind the portfolio that name somebody; see dk.klar.store.Packed. */
    private long summariesWith(String userKey) {
        return jira.host().services().get(JiraData.class).sql().count("select count(*) from \"AO_925DA9_SUMMARY\" where \"BODY\" like ?", "%;" + userKey + ";%");
    }

    private List<String> found(String userName) throws Exception {
        String jql = URLEncoder.encode("\"Forandringsagenter\" = " + userName, StandardCharsets.UTF_8);
        return rest("karin", "GET", "/rest/api/2/search?jql=" + jql, null, 200).get("issues").findValuesAsText("key").stream()
                .filter(key -> key.startsWith("TEKN-")).toList();
    }

    private String records(String kind) {
        return "/rest/klar/1/implementations/" + issue + "/" + kind;
    }

    private JsonNode rest(String user, String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = ask(user, method, path, body);
        assertEquals(path + " " + answer.body(), status, answer.statusCode());
        return json.readTree(answer.body());
    }

    private HttpResponse<String> ask(String user, String method, String path, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
