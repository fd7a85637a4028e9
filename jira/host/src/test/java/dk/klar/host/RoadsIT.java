package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.Fields;
import dk.klar.acceptance.support.Preparation;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.jira.Transitions;
import dk.klar.host.scheduler.HostScheduler;
import dk.klar.host.web.Visitor;
import dk.klar.host.workflow.WorkflowSchemes;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.xml.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Every road past the gate that this Jira has, walked with Klar's own jar and the sample; docs/roads.md says of each what is left. */
public class RoadsIT {
    private static final String IMPLEMENTATION = "10100";
    private static final String EXPERIMENT = "10101";
    private static final int TO_ROLLOUT = 21;

    @ClassRule
    public static final Nordby jira = new Nordby();

    private static Client karin;

    @BeforeClass
    public static void start() {
        karin = as("karin");
    }

    @Test
    public void aBulkTransitionMovesWhatIsReadyAndSaysOfEachOfTheOthersWhatIsMissing() {
        List<String> fields = new ArrayList<>(List.of("transition", ""));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String key = inPilot("TEKN");
            if (i >= 3) {
                new Preparation(karin, key).everything();
            }
            keys.add(key);
            fields.addAll(List.of("issue", key));
        }
        String among = " AND key in (" + String.join(", ", keys) + ")";
        Visitor visitor = Visitor.loggedIn(jira.baseUrl(), "karin");
        Visitor.Answer choose = visitor.get("/secure/views/bulkedit/BulkEdit1!default.jspa?jql=" + encoded("status = Pilottest" + among));
        fields.set(1, found("<option value=\"(" + TO_ROLLOUT + ":[^\"]+)\">Til udrulning \\([^<]*sager: 10<", choose.page()));

        String outcome = visitor.post("/secure/BulkWorkflowTransitionPerform.jspa", fields.toArray(String[]::new)).page();
        assertTrue(outcome, outcome.contains(">Flyttet: 7<"));
        for (String left : keys.subList(0, 3)) {
            assertTrue(found("<li data-issuekey=\"" + left + "\">(.*?)</ul>", outcome).contains("Alle kender deres rolle"));
        }
        assertEquals(7, count("klarRollout = through" + among));
        assertEquals(3, count("klarRollout = blocked AND status = Pilottest" + among));
    }

    @Test
    public void onTheScreenARefusedTransitionLeavesNothingBehindNotEvenItsComment() {
        String key = inPilot("TEKN");
        Visitor visitor = Visitor.loggedIn(jira.baseUrl(), "karin");
        visitor.get("/browse/" + key);
        Visitor.Answer refused = visitor.post("/secure/CommentAssignIssue.jspa", "id", "" + id(key), "action", "" + TO_ROLLOUT, "comment", "Af sted!");
        assertTrue(refused.page(), refused.page().contains("er ikke åben endnu"));
        Answer withComment = karin.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", "" + TO_ROLLOUT),
                "update", Map.of("comment", List.of(Map.of("add", Map.of("body", "Af sted!"))))));
        assertEquals(400, withComment.status());
        assertEquals(0, karin.get("/rest/api/2/issue/" + key + "/comment").at("/total").asInt());
        assertEquals("Pilottest", status(key));
    }

    @Test
    public void whatCodeDoesForSomebodyIsJudgedAsIfTheyDidItAndNobodyGetsThrough() {
        String key = inPilot("TEKN");
        assertFalse(byCode(key, "karin").ok());
        new Preparation(karin, key).everything();
        assertFalse(byCode(key, null).ok());
        IssueOperations.Result through = byCode(key, "karin");
        assertTrue(through.errors().toString(), through.ok());
        JsonNode passage = karin.get("/rest/klar/1/implementations/" + key + "/history?limit=1").at("/changes/0");
        assertEquals("passages " + karin.key(), passage.at("/kind").asText() + " " + passage.at("/by").asText());
    }

    @Test
    public void aCloneOfWhatIsThroughBeginsBlocked() {
        String key = through();
        Visitor visitor = Visitor.loggedIn(jira.baseUrl(), "karin");
        visitor.get("/browse/" + key);
        String clone = visitor.post("/secure/CloneIssueDetails.jspa", "id", "" + id(key), "summary", "Endnu en").path().replaceFirst(".*/", "");
        assertEquals("Idé", status(clone));
        assertEquals("blocked", state(clone));
        JsonNode dossier = karin.get("/rest/klar/1/implementations/" + clone + "/roles").at("/entries");
        assertFalse("the people are named", dossier.isEmpty());
        dossier.forEach(role -> assertTrue("but have accepted nothing: " + role, role.at("/fields/acceptedOn").isMissingNode()
                || role.at("/fields/acceptedOn").isNull()));
        assertEquals("through", state(key));
    }

    @Test
    public void aMoveKeepsTheRecordsAndPublishesWhatIsTrueAtTheTarget() {
        String key = through();
        long id = id(key);
        IssueOperations operations = jira.host().services().get(IssueOperations.class);
        String away = operations.move(id, project("KULT").id(), EXPERIMENT, user("anna")).issue().orElseThrow().getKey();
        assertEquals(404, karin.get("/rest/api/2/issue/" + away + "/properties/klar").status());
        assertEquals(0, count("klarRollout = through AND key = " + away));
        String back = operations.move(id, project("TEKN").id(), IMPLEMENTATION, user("anna")).issue().orElseThrow().getKey();
        assertEquals("through", state(back));

        String experiment = created("KULT", "Forsøg");
        String become = operations.move(id(experiment), project("TEKN").id(), IMPLEMENTATION, user("anna")).issue().orElseThrow().getKey();
        assertEquals("blocked", state(become));
    }

    @Test
    public void whatWentThroughWhileKlarWasOffIsFoundOnceItIsOn() {
        project("FRA", workflow("Slået fra", true, true));
        String key = inPilot("FRA");
        switchOn("FRA", List.of());
        assertEquals(204, toRollout(key).status());
        assertEquals(0, count("key = " + key + " AND klarRollout in (blocked, undecided, ready, through, breached)"));
        switchOn("FRA", List.of(IMPLEMENTATION));
        assertEquals(1, count("key = " + key + " AND status = Udrulning AND klarRollout = breached"));
    }

    @Test
    public void whoeverTakesTheValidatorOutOpensTheGateAndThePassageSaysHowItStood() {
        project("UDEN", workflow("Uden validator", false, true));
        String key = inPilot("UDEN");
        assertEquals(204, toRollout(key).status());
        JsonNode passage = karin.get("/rest/klar/1/implementations/" + key + "/history?limit=1").at("/changes/0");
        assertEquals("passages", passage.at("/kind").asText());
        assertTrue(passage.toString(), passage.toString().contains("not-met"));

        project("INTET", workflow("Uden noget", false, false));
        String unseen = inPilot("INTET");
        assertEquals(204, toRollout(unseen).status());
        assertEquals(1, count("key = " + unseen + " AND status = Udrulning AND klarRollout = breached"));
    }

    @Test
    public void anIssueThatBeginsBehindTheGateIsRefusedByTheValidatorAndElseFound() throws Exception {
        String behind = xml().replace("old-status=\"null\" status=\"open\" step=\"1\"", "old-status=\"null\" status=\"open\" step=\"3\"");
        workflows().importXml("Begynder bag porten", behind, false);
        project("BAG", "Begynder bag porten");
        String key = created("BAG", "Implementering");
        assertEquals(1, count("key = " + key + " AND status = Udrulning AND klarRollout = breached"));

        workflows().importXml("Begynder med porten", behind, false);
        workflows().edit("Begynder med porten", "", edit -> edit.add(1, Kind.VALIDATOR, Map.of("gate", "rollout",
                "class.name", "dk.klar.jira.workflow.KlarGateValidator")));
        project("FOR", "Begynder med porten");
        Answer refused = create("FOR", "Implementering");
        assertEquals(400, refused.status());
        assertTrue(refused.text(), refused.text().contains("før sagen findes"));
    }

    @Test
    public void aPropertyWrittenByHandFoolsTheSearchUntilSomethingIsRecordedButNeverTheGate() {
        String key = inPilot("TEKN");
        assertEquals(200, karin.put("/rest/api/2/issue/" + key + "/properties/klar", Map.of("rollout", "ready")).status());
        assertEquals(1, count("klarRollout = ready AND key = " + key));
        assertEquals(400, toRollout(key).status());
        assertEquals(201, karin.post("/rest/klar/1/implementations/" + key + "/target-groups", Fields.body(Fields.targetGroup("Øst"))).status());
        assertEquals("blocked", state(key));
        assertEquals(0, count("klarRollout = ready AND key = " + key));
    }

    @Test
    public void theDailyRoundMendsAPropertyThatWasWrittenByHand() {
        String key = inPilot("TEKN");
        assertEquals(200, karin.put("/rest/api/2/issue/" + key + "/properties/klar", Map.of("rollout", "ready")).status());
        ((HostScheduler) jira.host().services().get(SchedulerService.class)).run(JobId.of("dk.klar.jira.daily-round"));
        assertEquals("blocked", state(key));
        assertEquals(0, count("klarRollout = ready AND key = " + key));
    }

    @Test
    public void anAdministratorPutsTheConditionOnATransitionAndTakesItOffAgain() {
        project("EDIT", workflow("I editoren", false, false));
        String key = inPilot("EDIT");
        Visitor anna = Visitor.loggedIn(jira.baseUrl(), "anna");
        String at = "workflowName=" + encoded("I editoren") + "&workflowTransition=" + TO_ROLLOUT;
        String form = anna.get("/secure/admin/workflows/AddWorkflowTransitionConditionParams.jspa?pluginModuleKey=dk.klar.jira:gate-open&" + at).page();
        assertTrue(form, form.contains("name=\"gate\"") && form.contains("<option value=\"through\" selected"));
        String added = anna.post("/secure/admin/workflows/AddWorkflowTransitionConditionParams.jspa?" + at,
                "pluginModuleKey", "dk.klar.jira:gate-open", "gate", "rollout", "elsewhere", "shut").page();
        assertTrue(added, added.contains("The transition is hidden until") && added.contains("must become implementations first"));

        Visitor visitor = Visitor.loggedIn(jira.baseUrl(), "karin");
        String hidden = visitor.get("/browse/" + key).page();
        assertFalse(hidden, hidden.contains(">Til udrulning<"));
        assertTrue("the panel says why", hidden.contains("Alle kender deres rolle"));
        assertEquals(409, visitor.post("/secure/CommentAssignIssue.jspa", "id", "" + id(key), "action", "" + TO_ROLLOUT).status());

        String changed = anna.post("/secure/admin/workflows/EditWorkflowTransitionConditionParams.jspa?" + at,
                "count", "1", "gate", "rollout", "elsewhere", "through").page();
        assertFalse(changed, changed.contains("must become implementations first"));
        anna.post("/secure/admin/workflows/DeleteWorkflowTransitionConditions.jspa?" + at, "count", "1");
        assertTrue(visitor.get("/browse/" + key).page().contains(">Til udrulning<"));
    }

    private static String through() {
        String key = inPilot("TEKN");
        new Preparation(karin, key).everything();
        assertEquals(204, toRollout(key).status());
        return key;
    }

    private static String inPilot(String project) {
        String key = created(project, "Implementering");
        assertEquals(204, transition(key, 11).status());
        return key;
    }

    private static String created(String project, String issueType) {
        Answer created = create(project, issueType);
        assertEquals(created.text(), 201, created.status());
        return created.at("/key").asText();
    }

    private static Answer create(String project, String issueType) {
        return karin.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", project),
                "issuetype", Map.of("name", issueType), "summary", "En vej")));
    }

    private static Answer toRollout(String key) {
        return transition(key, TO_ROLLOUT);
    }

    private static Answer transition(String key, int id) {
        return karin.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", "" + id)));
    }

    /** As a rule, a script or another plugin does it: in the name of a user who is not logged in. */
    private static IssueOperations.Result byCode(String key, String name) {
        return jira.host().services().get(Transitions.class).perform(id(key), TO_ROLLOUT, FieldInput.none(), "", name == null ? null : user(name));
    }

    /** The sample's workflow under another name, with or without what Klar has in it. */
    private static String workflow(String name, boolean validator, boolean passage) {
        try {
            workflows().importXml(name, xml(), false);
            workflows().edit(name, "", edit -> {
                if (!validator) {
                    edit.remove(TO_ROLLOUT, Kind.VALIDATOR, 0);
                }
                if (!passage) {
                    edit.remove(TO_ROLLOUT, Kind.FUNCTION, 3);
                }
            });
            return name;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String xml() throws Exception {
        return new String(RoadsIT.class.getResourceAsStream("/sample/implementation-workflow.xml").readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A project for implementations with the rights and the screens of TEKN, and Klar on. */
    private static void project(String key, String workflow) {
        JiraData data = jira.host().services().get(JiraData.class);
        ProjectRow made = data.projects().create(key, key, "", Optional.empty(), project("TEKN").permissionSchemeId(), List.of(IMPLEMENTATION));
        WorkflowSchemes schemes = jira.host().services().get(WorkflowSchemes.class);
        schemes.assign(made.id(), schemes.create(workflow, Map.of(IMPLEMENTATION, workflow)).id());
        switchOn(key, List.of(IMPLEMENTATION));
    }

    private static void switchOn(String project, List<String> issueTypes) {
        assertEquals(200, as("dorthe").put("/rest/klar/1/settings/projects/" + project, Map.of("on", issueTypes)).status());
    }

    private static ProjectRow project(String key) {
        return jira.host().services().get(JiraData.class).projects().byKey(key).orElseThrow();
    }

    private static Workflows workflows() {
        return jira.host().services().get(Workflows.class);
    }

    private static ApplicationUser user(String name) {
        return jira.host().services().get(UserManager.class).getUserByName(name);
    }

    private static long id(String key) {
        return jira.host().services().get(IssueManager.class).getIssueByCurrentKey(key).getId();
    }

    private static String status(String key) {
        return karin.get("/rest/api/2/issue/" + key).at("/fields/status/name").asText();
    }

    private static String state(String key) {
        return karin.get("/rest/api/2/issue/" + key + "/properties/klar").at("/value/rollout").asText();
    }

    private static int count(String jql) {
        Answer answer = karin.get("/rest/api/2/search?fields=summary&jql=" + encoded(jql));
        assertEquals(answer.text(), 200, answer.status());
        return answer.at("/total").asInt();
    }

    private static Client as(String user) {
        return new Client(jira.baseUrl(), user, user);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertTrue(pattern + " is not on the page:\n" + page, matcher.find());
        return matcher.group(1);
    }
}
