package dk.klar.host.workflow.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.host.EmbeddedJira;
import dk.klar.host.Settings;
import dk.klar.host.data.JiraData;
import dk.klar.host.workflow.xml.Samples;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** The workflow pages over HTTP, in a Jira without plugins. */
public class WorkflowPagesTest {
    private static final String NAME = "Æ, ø & å";
    private static EmbeddedJira jira;
    private HttpClient browser;
    private String token;

    @BeforeClass
    public static void boot() {
        jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2", Locale.ENGLISH, Clock.systemUTC(), List.of()));
        JiraData data = jira.host().services().get(JiraData.class);
        data.users().create("bob", "Bob", "bob@example.com", "bob");
        data.groups().add("jira-software-users", data.users().byName("bob").orElseThrow().userKey());
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Before
    public void logInAsAdmin() throws Exception {
        logIn("admin");
    }

    @Test
    public void anImportIsExportedAsItWasAndCanBeDeleted() throws Exception {
        assertEquals(302, importing(NAME, Samples.text(Samples.ODD)).statusCode());
        assertEquals(Samples.text(Samples.ODD), get("ViewWorkflowXml.jspa?workflowName=" + encode(NAME)).body());
        String page = get("ViewWorkflowSteps.jspa?workflowName=" + encode(NAME)).body();
        assertTrue(page, page.contains("Eskaleret") && page.contains("&lt;b&gt;"));
        assertEquals(302, post("DeleteWorkflow.jspa", Map.of("workflowName", NAME)).statusCode());
        assertEquals(404, get("ViewWorkflowSteps.jspa?workflowName=" + encode(NAME)).statusCode());
    }

    @Test
    public void anImportMakesTheStatusesAndScreensThatItNames() throws Exception {
        importing("made", Samples.text(Samples.IMPLEMENTATION));
        JiraData data = jira.host().services().get(JiraData.class);
        assertEquals("Klar til udrulning", data.constants().status("10004").orElseThrow().name());
        assertTrue(data.screens().byId(10102).isPresent());
        assertTrue("numbers go on above", data.screens().create("later", List.of()).id() > 10102);
    }

    @Test
    public void aRefusedImportNamesTheClassAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> refused = importing("<x>", Samples.text(Samples.ODD).replace("AllowOnlyReporter", "MoonPhase"));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body(), refused.body().contains("com.atlassian.jira.workflow.condition.MoonPhase"));
        assertTrue(refused.body().contains("value=\"&lt;x&gt;\"") && refused.body().contains("Eskaleret"));
        assertFalse(get("ListWorkflows.jspa").body().contains("&lt;x&gt;"));
    }

    @Test
    public void aConditionIsRemovedAndWhatJiraNeedsIsNot() throws Exception {
        importing("edited", Samples.text(Samples.ODD));
        Map<String, String> place = Map.of("workflowName", "edited", "workflowTransition", "211", "count", "1");
        assertEquals(302, post("DeleteWorkflowTransitionConditions.jspa", place).statusCode());
        assertEquals(404, post("DeleteWorkflowTransitionPostFunctions.jspa", place).statusCode());
        assertFalse(get("ViewWorkflowXml.jspa?workflowName=edited").body().contains("InProjectRoleCondition"));
        assertTrue(get("ViewWorkflowTransition.jspa?workflowName=edited&workflowTransition=4").body().contains("Not: Only users in the group praktikanter"));
    }

    @Test
    public void nothingIsChangedWithoutTheTokenOrByGet() throws Exception {
        String good = token;
        token = "";
        assertEquals(403, importing("forged", Samples.text(Samples.ODD)).statusCode());
        token = good;
        assertEquals(405, get("DeleteWorkflow.jspa?workflowName=jira").statusCode());
    }

    @Test
    public void onlyAdministratorsComeIn() throws Exception {
        logIn("bob");
        for (String page : List.of("ListWorkflows.jspa", "ImportWorkflowFromXml.jspa", "ViewWorkflowSteps.jspa?workflowName=jira",
                "ViewWorkflowTransition.jspa?workflowName=jira&workflowTransition=4", "ViewWorkflowXml.jspa?workflowName=jira")) {
            assertEquals(page, 403, get(page).statusCode());
        }
        assertEquals(403, post("DeleteWorkflow.jspa", Map.of("workflowName", "jira")).statusCode());
    }

    private HttpResponse<String> importing(String name, String xml) throws Exception {
        return post("ImportWorkflowFromXml.jspa", Map.of("name", name, "workflowXML", xml));
    }

    private void logIn(String user) throws Exception {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        token = tokenOf(send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/login.jsp"))).body());
        send(form(jira.baseUrl() + "/login.jsp", Map.of("os_username", user, "os_password", user)));
        token = tokenOf(send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/secure/Logout!default.jspa"))).body());
    }

    private HttpResponse<String> get(String page) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + Urls.BASE + page)));
    }

    private HttpResponse<String> post(String page, Map<String, String> parameters) throws Exception {
        return send(form(jira.baseUrl() + Urls.BASE + page, parameters));
    }

    private HttpRequest.Builder form(String url, Map<String, String> parameters) {
        String body = parameters.entrySet().stream().map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                .collect(Collectors.joining("&", "", "&atl_token=" + encode(token)));
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String tokenOf(String page) {
        Matcher field = Pattern.compile("name=\"atl_token\" value=\"([^\"]*)\"").matcher(page);
        assertTrue(page, field.find());
        return field.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
