package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.workflow.WorkflowSchemes;
import dk.klar.host.workflow.Workflows;
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

/** A Jira administrator sets up a project with Klar's wizard; what it made holds. */
public class WizardIT {
    private static final String PAGE = "/plugins/servlet/klar/set-up";
    private static final String TO_MAKE = "klar-step-missing";
    private static final List<String> WAYS_ON = List.of("Start analysis", "Try it out in an experiment", "Make it an implementation", "Start procurement",
            "Start pilot", "Start pilot without procurement", "Pilot done", "Start rollout");
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private EmbeddedJira jira;

    @Before
    public void anAdministrator() throws Exception {
        jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2",
                Locale.ENGLISH, Clock.systemDefaultZone(), List.of(Path.of(System.getProperty("plugin.jar")))));
        logIn("anna");
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void aNewProjectIsShownFirstThenMadeAndMadeTwiceChangesNothing() throws Exception {
        assertTrue(shown("NYT", "Nyt").contains(TO_MAKE));
        assertEquals("shown, not made", 404, ask("GET", "/rest/api/2/project/NYT", null).statusCode());

        make("NYT", "Nyt");
        String before = everything();
        assertFalse(get(PAGE + "?project=NYT"), get(PAGE + "?project=NYT").contains(TO_MAKE));
        make("NYT", "");
        data().users().setLocale(data().users().byName("anna").orElseThrow().userKey(), Optional.of(Locale.forLanguageTag("da")));
        assertFalse("nor in another language", get(PAGE + "?project=NYT").contains(TO_MAKE));
        make("NYT", "");
        assertEquals(before, everything());
    }

    @Test
    public void theGateHoldsAndStopIsOpenAndAnExperimentDoesNotSlipThrough() throws Exception {
        make("NYT", "Nyt");
        String issue = create("NYT");
        assertEquals(List.of("Start analysis", "Try it out in an experiment"), waysOn(issue));
        move(issue, "Try it out in an experiment", 204);
        assertEquals(List.of("Make it an implementation"), waysOn(issue));
        for (String name : List.of("Make it an implementation", "Start procurement", "Start pilot", "Pilot done")) {
            move(issue, name, 204);
        }
        move(issue, "Start rollout", 400);
        move(issue, "Put on hold", 204);
        move(issue, "Resume rollout", 400);
        move(issue, "Stop", 204);
        move(issue, "Take up again", 204);
        assertTrue("Klar is on", rest("GET", "/rest/klar/1/implementations/" + issue + "/gates/rollout", null, 200).has("outcome"));
    }

    @Test
    public void afterItIsDetachedAgainKlarCanGo() throws Exception {
        make("NYT", "Nyt");
        String issue = create("NYT");
        for (String name : List.of("Start analysis", "Start pilot without procurement", "Pilot done")) {
            move(issue, name, 204);
        }
        String workflows = "/plugins/servlet/klar/workflows";
        assertEquals(302, post(workflows, Map.of("detach", "all", "atl_token", token(get(workflows + "?detach=all")))));
        jira.uninstall("dk.klar.jira");
        for (String name : List.of("Start rollout", "Back from rollout", "Start rollout", "Hand over to operation", "Stop")) {
            move(issue, name, 204);
        }
    }

    @Test
    public void theRoleFieldsAreOnTheScreensAndCanBeFilled() throws Exception {
        make("NYT", "Nyt");
        String form = get("/secure/CreateIssue.jspa?pid=" + rest("GET", "/rest/api/2/project/NYT", null, 200).get("id").asText() + "&issuetype=10100");
        assertTrue(form, form.contains("Forandringsejer"));
    }

    @Test
    public void theExampleIsMadeOnceByWhoMayRecord() throws Exception {
        make("NYT", "Nyt");
        assertTrue(get(PAGE + "?project=NYT&sample=on").contains("you may not record in NYT"));
        mayRecord("NYT");
        makeWithExample("NYT");
        makeWithExample("NYT");
        JsonNode found = rest("GET", "/rest/api/2/search?jql=project%3DNYT", null, 200).get("issues");
        assertEquals(1, found.size());
        assertEquals("it has records", 200, ask("GET", "/rest/klar/1/implementations/" + found.get(0).get("key").asText(), null).statusCode());
    }

    @Test
    public void aProjectThatIsSetUpAlreadyKeepsItsWorkflow() throws Exception {
        String shown = get(PAGE + "?project=TEKN");
        assertTrue(shown, shown.contains("Implementations run in Implementering af ny teknologi, which has a gate"));
    }

    @Test
    public void implementationsInAWorkflowWithoutAGateAreNotMoved() throws Exception {
        String workflows = "/plugins/servlet/klar/workflows";
        post(workflows, Map.of("detach", "all", "atl_token", token(get(workflows + "?detach=all"))));
        assertTrue(get(PAGE + "?project=TEKN").contains("Klar moves no issues to another workflow"));
        make("TEKN", "");
        assertTrue(get(PAGE + "?project=TEKN").contains("Klar moves no issues to another workflow"));
    }

    @Test
    public void whatJiraRefusesIsSaidAndNothingIsMade() throws Exception {
        String before = everything();
        for (String[] wish : new String[][] {{"x<b>", "Nyt"}, {"TEKN", "Andet"}, {"GONE", ""}, {"NYT", "Teknik og miljø"}}) {
            String shown = shown(wish[0], wish[1]);
            assertTrue(shown, shown.contains("klar-step-blocked"));
            assertFalse(shown, shown.contains("Make what is missing"));
            assertFalse("escaped", shown.contains("X<B>"));
            make(wish[0], wish[1]);
        }
        assertEquals(before, everything());
    }

    @Test
    public void whoAdministersKlarAloneAndAForgedFormMakeNothing() throws Exception {
        String before = everything();
        assertEquals(403, post(PAGE, Map.of("project", "NYT", "name", "Nyt", "atl_token", "guessed")));
        logIn("dorthe");
        assertFalse(get(PAGE).contains("klar-set-up-project"));
        assertFalse("no link to what is not hers", get("/plugins/servlet/klar/workflows").contains("klar/set-up"));
        assertEquals(before, everything());
    }

    /** What the wizard could have changed, as Jira keeps it. */
    private String everything() throws Exception {
        JiraData data = data();
        return data.projects().all() + " " + data.projects().all().stream().map(project -> data.projects().issueTypeIds(project.id())).toList()
                + data.constants().issueTypes() + data.constants().statuses() + data.fields().all() + data.screens().all()
                + jira.host().services().get(Workflows.class).names() + jira.host().services().get(WorkflowSchemes.class).all();
    }

    private JiraData data() {
        return jira.host().services().get(JiraData.class);
    }

    private void mayRecord(String project) {
        long scheme = data().projects().byKey(project).orElseThrow().permissionSchemeId();
        for (String permission : List.of("dk.klar.jira.record", "dk.klar.jira.decide")) {
            data().permissionSchemes().grant(scheme, permission, Holder.loggedIn());
        }
    }

    private String create(String project) throws Exception {
        return rest("POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"" + project
                + "\"},\"issuetype\":{\"name\":\"Implementering\"},\"summary\":\"Vejsalt\"}}", 201).get("key").asText();
    }

    private JsonNode transitions(String issue) throws Exception {
        return rest("GET", "/rest/api/2/issue/" + issue + "/transitions", null, 200).get("transitions");
    }

    /** But for stopping and putting on hold, which are always there. */
    private List<String> waysOn(String issue) throws Exception {
        return transitions(issue).findValuesAsText("name").stream().distinct().filter(name -> WAYS_ON.contains(name)).toList();
    }

    private void move(String issue, String name, int status) throws Exception {
        for (JsonNode transition : transitions(issue)) {
            if (transition.get("name").asText().equals(name)) {
                rest("POST", "/rest/api/2/issue/" + issue + "/transitions", "{\"transition\":{\"id\":\"" + transition.get("id").asText() + "\"}}", status);
                return;
            }
        }
        throw new AssertionError("no transition " + name + " on " + issue);
    }

    private String shown(String key, String name) throws Exception {
        return get(PAGE + "?project=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private void make(String key, String name) throws Exception {
        assertEquals(302, post(PAGE, Map.of("project", key, "name", name, "atl_token", token(shown(key, name)))));
    }

    private void makeWithExample(String key) throws Exception {
        String page = get(PAGE + "?project=" + key + "&sample=on");
        assertEquals(302, post(PAGE, Map.of("project", key, "sample", "on", "atl_token", token(page))));
    }

    private void logIn(String name) throws Exception {
        post("/login.jsp", Map.of("os_username", name, "os_password", name));
    }

    private JsonNode rest(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = ask(method, path, body);
        assertEquals(path + " " + answer.body(), status, answer.statusCode());
        return answer.body().isEmpty() ? null : new ObjectMapper().readTree(answer.body());
    }

    /** As anna, who administers Jira. */
    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("anna:anna".getBytes(StandardCharsets.UTF_8)))
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
