package dk.klar.host.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.EmbeddedJira;
import dk.klar.host.Settings;
import dk.klar.host.data.Basics;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Jira's REST over HTTP, in a Jira without plugins: project OPEN for all users, project SHUT for administrators. */
public class JiraRestTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static EmbeddedJira jira;

    private record Answer(int status, JsonNode body) {
    }

    @BeforeClass
    public static void boot() {
        jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2", Locale.ENGLISH, Clock.systemUTC(), List.of()));
        JiraData data = jira.host().services().get(JiraData.class);
        data.users().create("bob", "Bob Berg", "bob@example.com", "bob");
        data.users().create("eve", "Eve Eng", "eve@example.com", "eve");
        long open = data.permissionSchemes().byName(Basics.DEFAULT_PERMISSION_SCHEME).orElseThrow().id();
        long shut = data.permissionSchemes().create("Shut").id();
        for (String permission : List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES")) {
            data.permissionSchemes().grant(shut, permission, Holder.group(Basics.ADMINISTRATORS));
        }
        data.projects().create("OPEN", "Open", "", Optional.empty(), open, List.of("10000"));
        data.projects().create("SHUT", "Shut", "", Optional.empty(), shut, List.of("10000"));
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void anIssueIsMadeReadChangedFoundAndDeleted() throws Exception {
        String key = create("bob", "OPEN", "Wörk & <b>");
        assertEquals(204, ask("bob", "PUT", "issue/" + key, "{'fields':{'description':'d'},"
                + "'update':{'labels':[{'add':'a'},{'add':'b'},{'remove':'a'}],'comment':[{'add':{'body':'hi'}}]}}").status());
        JsonNode issue = ask("bob", "GET", "issue/" + key + "?expand=changelog", null).body();
        assertEquals("Wörk & <b>", issue.at("/fields/summary").asText());
        assertEquals("b", issue.at("/fields/labels/0").asText());
        assertEquals("hi", issue.at("/fields/comment/comments/0/body").asText());
        assertEquals("Bob Berg", issue.at("/fields/reporter/displayName").asText());
        assertEquals("new", issue.at("/fields/status/statusCategory/key").asText());
        assertEquals(2, issue.at("/changelog/histories/0/items").size());
        JsonNode found = search("bob", "labels = b and key = " + key);
        assertEquals(1, found.at("/total").asInt());
        assertEquals(403, ask("bob", "DELETE", "issue/" + key, null).status());
        JiraData data = jira.host().services().get(JiraData.class);
        data.roles().add(data.roles().byName("Administrators").orElseThrow().id(),
                data.projects().byKey("OPEN").orElseThrow().id(), Holder.group(Basics.ADMINISTRATORS));
        assertEquals(204, ask("admin", "DELETE", "issue/" + key, null).status());
        assertEquals(404, ask("bob", "GET", "issue/" + key, null).status());
    }

    @Test
    public void aTransitionIsOfferedAndMade() throws Exception {
        String key = create("bob", "OPEN", "Moves");
        JsonNode first = ask("bob", "GET", "issue/" + key + "/transitions", null).body().at("/transitions/0");
        Answer made = ask("bob", "POST", "issue/" + key + "/transitions",
                "{'transition':{'id':'" + first.at("/id").asText() + "'}}");
        assertEquals(made.body().toString(), 204, made.status());
        assertEquals(first.at("/to/id").asText(),
                ask("bob", "GET", "issue/" + key, null).body().at("/fields/status/id").asText());
        assertEquals(400, ask("bob", "POST", "issue/" + key + "/transitions", "{'transition':{'id':'9999'}}").status());
        assertEquals(400, ask("bob", "POST", "issue/" + key + "/transitions", "{}").status());
    }

    @Test
    public void whatMayNotBeSeenIsNeitherShownNorCounted() throws Exception {
        String key = create("admin", "SHUT", "Secret");
        for (String path : List.of("", "/comment", "/transitions", "/properties")) {
            assertEquals(path, 403, ask("bob", "GET", "issue/" + key + path, null).status());
            assertEquals(path, 401, ask(null, "GET", "issue/" + key + path, null).status());
        }
        assertEquals(0, search("bob", "project = SHUT").at("/total").asInt());
        assertEquals(0, search(null, "").at("/total").asInt());
        assertTrue(search("admin", "project = SHUT").at("/total").asInt() > 0);
        assertEquals(404, ask("bob", "GET", "project/SHUT", null).status());
        assertEquals("[]", ask(null, "GET", "project", null).body().toString());
    }

    @Test
    public void badRequestsAreToldWhatIsWrong() throws Exception {
        assertEquals("project is required", ask("bob", "POST", "issue", "{'fields':{}}").body().at("/errors/project").asText());
        for (String body : List.of("{nonsense", "[]", "'text'", "{'fields':[]}", "{'fields':{'project':7}}",
                "{'fields':{'project':{'key':'OPEN'},'issuetype':{'id':'10000'},'summary':[1]}}",
                "{'fields':{'project':{'key':'OPEN'},'issuetype':{'id':'10000'},'summary':'a','labels':'x'}}",
                "{'fields':{'project':{'key':'OPEN'},'issuetype':{'id':'10000'},'summary':'a','assignee':'x'}}")) {
            Answer answer = ask("bob", "POST", "issue", body);
            assertEquals(body, 400, answer.status());
            assertTrue(answer.body().toString(), answer.body().at("/errorMessages").size() + answer.body().at("/errors").size() > 0);
        }
        Answer jql = ask("bob", "POST", "search", "{'jql':'nope = 1'}");
        assertEquals(400, jql.status());
        assertEquals("Field 'nope' does not exist or you do not have permission to view it.",
                jql.body().at("/errorMessages/0").asText());
        assertEquals(400, ask("bob", "POST", "search", "{'jql':'','maxResults':'many'}").status());
        assertEquals(404, ask("bob", "GET", "issue/NOPE-1", null).status());
    }

    @Test
    public void propertiesAreKeptPerIssue() throws Exception {
        String path = "issue/" + create("bob", "OPEN", "P") + "/properties/";
        assertEquals(201, ask("bob", "PUT", path + "p", "{'a':1}").status());
        assertEquals(200, ask("bob", "PUT", path + "p", "{'a':2}").status());
        assertEquals(2, ask("bob", "GET", path + "p", null).body().at("/value/a").asInt());
        assertEquals(400, ask("bob", "PUT", path + "p", "{broken").status());
        assertEquals(400, ask("bob", "PUT", path + "p", "'" + "x".repeat(40_000) + "'").status());
        assertEquals(204, ask("bob", "DELETE", path + "p", null).status());
        assertEquals(404, ask("bob", "GET", path + "p", null).status());
    }

    @Test
    public void onlyAdministratorsChangeUsersAndProjects() throws Exception {
        String eve = "{'name':'eva','active':false}";
        assertEquals(403, ask("bob", "PUT", "user?username=eve", eve).status());
        assertEquals(401, ask(null, "DELETE", "user?username=eve", null).status());
        assertEquals(200, ask("admin", "PUT", "user?username=eve", eve).status());
        assertEquals(401, ask("eva:eve", "GET", "myself", null).status());
        String key = create("bob", "OPEN", "Stays");
        assertEquals(403, ask("bob", "PUT", "project/OPEN", "{'key':'DOOR'}").status());
        assertEquals(400, ask("admin", "PUT", "project/OPEN", "{'key':'SHUT'}").status());
        assertEquals(200, ask("admin", "PUT", "project/OPEN", "{'key':'DOOR'}").status());
        assertEquals(key.replace("OPEN", "DOOR"), ask("bob", "GET", "issue/" + key, null).body().at("/key").asText());
        assertEquals(200, ask("admin", "PUT", "project/DOOR", "{'key':'OPEN'}").status());
    }

    private static String create(String user, String project, String summary) throws Exception {
        Answer answer = ask(user, "POST", "issue", "{'fields':{'project':{'key':'" + project
                + "'},'issuetype':{'name':'Task'},'summary':'" + summary + "'}}");
        assertEquals(answer.body().toString(), 201, answer.status());
        return answer.body().at("/key").asText();
    }

    private static JsonNode search(String user, String jql) throws Exception {
        return ask(user, "GET", "search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8), null).body();
    }

    /** @param login name, or name:password where they differ; null for anonymous */
    private static Answer ask(String login, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/rest/api/2/" + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"')));
        if (login != null) {
            String whole = login.contains(":") ? login : login + ":" + login;
            request.header("Authorization", "Basic "
                    + Base64.getEncoder().encodeToString(whole.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }
}
