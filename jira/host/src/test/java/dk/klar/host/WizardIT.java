package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.web.Visitor;
import dk.klar.host.workflow.WorkflowSchemes;
import dk.klar.host.workflow.Workflows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A Jira administrator sets up a project with Klar's wizard; what it made holds. */
public class WizardIT {
    private static final String PAGE = "/plugins/servlet/klar/set-up";
    private static final String WORKFLOWS = "/plugins/servlet/klar/workflows";
    private static final String TO_MAKE = "klar-step-missing";
    private static final List<String> WAYS_ON = List.of("Start analysis", "Try it out in an experiment", "Make it an implementation", "Start procurement",
            "Start pilot", "Start pilot without procurement", "Pilot done", "Start rollout");

    @Rule
    public final Nordby jira = new Nordby();

    private Client rest;
    private Visitor anna;

    @Before
    public void anAdministrator() {
        rest = new Client(jira.baseUrl(), "anna", "anna");
        anna = Visitor.loggedIn(jira.baseUrl(), "anna");
    }

    @Test
    public void aNewProjectIsShownFirstThenMadeAndMadeTwiceChangesNothing() {
        assertTrue(shown("NYT", "Nyt").contains(TO_MAKE));
        assertEquals("shown, not made", 404, rest.get("/rest/api/2/project/NYT").status());

        make("NYT", "Nyt");
        String before = everything();
        assertFalse(page("?project=NYT"), page("?project=NYT").contains(TO_MAKE));
        make("NYT", "");
        data().users().setLocale(data().users().byName("anna").orElseThrow().userKey(), Optional.of(Locale.forLanguageTag("da")));
        assertFalse("nor in another language", page("?project=NYT").contains(TO_MAKE));
        make("NYT", "");
        assertEquals(before, everything());
    }

    @Test
    public void theGateHoldsAndStopIsOpenAndAnExperimentDoesNotSlipThrough() {
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
        assertTrue("Klar is on", rest.get("/rest/klar/1/implementations/" + issue + "/gates/rollout").body().has("outcome"));
    }

    @Test
    public void afterItIsDetachedAgainKlarCanGo() {
        make("NYT", "Nyt");
        String issue = create("NYT");
        for (String name : List.of("Start analysis", "Start pilot without procurement", "Pilot done")) {
            move(issue, name, 204);
        }
        detachAll();
        jira.uninstall("dk.klar.jira");
        for (String name : List.of("Start rollout", "Back from rollout", "Start rollout", "Hand over to operation", "Stop")) {
            move(issue, name, 204);
        }
    }

    @Test
    public void theRoleFieldsAreOnTheScreensAndCanBeFilled() {
        make("NYT", "Nyt");
        String form = anna.get("/secure/CreateIssue.jspa?pid=" + rest.get("/rest/api/2/project/NYT").at("/id").asText() + "&issuetype=10100").page();
        assertTrue(form, form.contains("Forandringsejer"));
    }

    @Test
    public void theExampleIsMadeOnceByWhoMayRecord() {
        make("NYT", "Nyt");
        assertTrue(page("?project=NYT&sample=on").contains("you may not record in NYT"));
        mayRecord("NYT");
        makeWithExample("NYT");
        makeWithExample("NYT");
        JsonNode found = rest.get("/rest/api/2/search?jql=project%3DNYT").at("/issues");
        assertEquals(1, found.size());
        assertEquals("it has records", 200, rest.get("/rest/klar/1/implementations/" + found.get(0).get("key").asText()).status());
    }

    @Test
    public void aProjectThatIsSetUpAlreadyKeepsItsWorkflow() {
        String shown = page("?project=TEKN");
        assertTrue(shown, shown.contains("Implementations run in Implementering af ny teknologi, which has a gate"));
    }

    @Test
    public void implementationsInAWorkflowWithoutAGateAreNotMoved() {
        detachAll();
        assertTrue(page("?project=TEKN").contains("Klar moves no issues to another workflow"));
        make("TEKN", "");
        assertTrue(page("?project=TEKN").contains("Klar moves no issues to another workflow"));
    }

    @Test
    public void whatJiraRefusesIsSaidAndNothingIsMade() {
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
    public void whoAdministersKlarAloneAndAForgedFormMakeNothing() {
        String before = everything();
        assertEquals(403, anna.postWithoutToken(PAGE, "project", "NYT", "name", "Nyt").status());
        Visitor dorthe = Visitor.loggedIn(jira.baseUrl(), "dorthe");
        assertEquals(403, dorthe.get(PAGE).status());
        assertEquals(403, dorthe.post(PAGE, "project", "NYT", "name", "Nyt").status());
        assertFalse("no link to what is not hers", dorthe.get(WORKFLOWS).page().contains("klar/set-up"));
        assertEquals(before, everything());
    }

    /** What the wizard could have changed, as Jira keeps it. */
    private String everything() {
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

    private String create(String project) {
        return rest.createImplementation(project, "Vejsalt");
    }

    private JsonNode transitions(String issue) {
        return rest.get("/rest/api/2/issue/" + issue + "/transitions").at("/transitions");
    }

    /** But for stopping and putting on hold, which are always there. */
    private List<String> waysOn(String issue) {
        return transitions(issue).findValuesAsText("name").stream().distinct().filter(name -> WAYS_ON.contains(name)).toList();
    }

    private void move(String issue, String name, int status) {
        for (JsonNode transition : transitions(issue)) {
            if (transition.get("name").asText().equals(name)) {
                Client.Answer answer = rest.post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", transition.get("id").asText())));
                assertEquals(name + " " + answer.text(), status, answer.status());
                return;
            }
        }
        throw new AssertionError("no transition " + name + " on " + issue);
    }

    private String page(String query) {
        return anna.get(PAGE + query).page();
    }

    private String shown(String key, String name) {
        return page("?project=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private void make(String key, String name) {
        shown(key, name);
        assertEquals(200, anna.post(PAGE, "project", key, "name", name).status());
    }

    private void makeWithExample(String key) {
        page("?project=" + key + "&sample=on");
        assertEquals(200, anna.post(PAGE, "project", key, "sample", "on").status());
    }

    private void detachAll() {
        anna.get(WORKFLOWS + "?detach=all");
        anna.post(WORKFLOWS, "detach", "all");
    }
}
