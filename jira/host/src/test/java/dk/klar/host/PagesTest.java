package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.host.data.Basics;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.UserRow;
import dk.klar.host.jira.CoreModule;
import dk.klar.host.web.Visitor;
import dk.klar.host.web.Visitor.Answer;
import dk.klar.host.web.WebModule;
import dk.klar.host.workflow.WorkflowModule;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Jira's own pages, without any plugin. Project OPEN is for everybody who is logged in, HID for ann alone. */
public class PagesTest {

    private static final String TASK = "10000";
    private static EmbeddedJira jira;
    private static long open;
    private static long hidden;

    private Visitor ann;
    private Visitor bob;

    @BeforeClass
    public static void start() {
        jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2", Locale.ENGLISH, Clock.systemUTC(), List.of()),
                List.of(new CoreModule(), new WorkflowModule(), new WebModule()));
        JiraData data = jira.host().services().get(JiraData.class);
        UserRow ann = data.users().create("ann", "Ann Andersen", "ann@example.com", "ann");
        UserRow bob = data.users().create("bob", "Bob Berg", "bob@example.com", "bob");
        List.of(ann, bob).forEach(user -> data.groups().add(Basics.USERS, user.userKey()));
        long everybody = data.permissionSchemes().byName(Basics.DEFAULT_PERMISSION_SCHEME).orElseThrow().id();
        long onlyAnn = data.permissionSchemes().create("Ann's").id();
        List.of("BROWSE_PROJECTS", "CREATE_ISSUES").forEach(permission ->
                data.permissionSchemes().grant(onlyAnn, permission, Holder.user(ann.userKey())));
        open = project(data, "OPEN", ann, everybody);
        hidden = project(data, "HID", ann, onlyAnn);
    }

    private static long project(JiraData data, String key, UserRow lead, long scheme) {
        return data.projects().create(key, "Project " + key, "", Optional.of(lead.userKey()), scheme, List.of(TASK)).id();
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Before
    public void logIn() {
        ann = Visitor.loggedIn(jira.baseUrl(), "ann");
        bob = Visitor.loggedIn(jira.baseUrl(), "bob");
    }

    @Test
    public void aVisitorLogsInAndComesToThePageThatWasAskedFor() {
        Visitor visitor = new Visitor(jira.baseUrl());
        Answer login = visitor.get("/projects/OPEN");
        assertTrue(login.path(), login.path().startsWith("/jira/login.jsp"));
        assertEquals("/jira/projects/OPEN", visitor.post("/login.jsp", "os_username", "ann", "os_password", "ann",
                "os_destination", "/projects/OPEN").path());
    }

    @Test
    public void aLoginLinkLeadsNowhereOutsideThisJira() {
        for (String elsewhere : List.of("//evil.example/", "https://evil.example/", "/\\evil.example")) {
            assertEquals("/jira/secure/Dashboard.jspa", new Visitor(jira.baseUrl()).post("/login.jsp",
                    "os_username", "ann", "os_password", "ann", "os_destination", elsewhere).path());
        }
    }

    @Test
    public void aWrongPasswordIsRefusedAndTheNameStays() {
        Answer refused = new Visitor(jira.baseUrl()).post("/login.jsp", "os_username", "<ann>", "os_password", "x");
        assertEquals(401, refused.status());
        assertContains(refused, "value=\"&lt;ann&gt;\"");
        assertContains(refused, "role=\"alert\"");
    }

    @Test
    public void anIssueIsCreatedEditedCommentedAndMovedOn() {
        Answer created = create(ann, open, "First & <foremost>");
        assertContains(created, "<h1 id=\"summary-val\">First &amp; &lt;foremost&gt;</h1>");
        String id = found(created, "ajs-issue-id\" content=\"(\\d+)");

        Answer edited = ann.post("/secure/EditIssue.jspa", "id", id, "summary", "Second", "description", "Two\nlines",
                "assignee", "bob", "labels", "one two");
        assertContains(edited, "<li>one</li><li>two</li>");
        assertContains(edited, "Bob Berg");
        assertContains(ann.post("/secure/AddComment.jspa", "id", id, "comment", "<b>Well</b> done"),
                "&lt;b&gt;Well&lt;/b&gt; done");

        String key = found(created, "ajs-issue-key\" content=\"([^\"]+)");
        String action = found(bob.get("/browse/" + key), "id=\"action_id_(\\d+)\"");
        assertContains(bob.get("/secure/CommentAssignIssue!default.jspa?id=" + id + "&action=" + action),
                "action=\"/jira/secure/CommentAssignIssue.jspa\"");
        Answer moved = bob.post("/secure/CommentAssignIssue.jspa", "id", id, "action", action);
        assertFalse(found(created, "id=\"status-val\">(.*?)</dd>").equals(found(moved, "id=\"status-val\">(.*?)</dd>")));
        Answer history = ann.get("/browse/" + key + "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel");
        assertContains(history, "<td class=\"activity-old-val\">First &amp; &lt;foremost&gt;</td>");
    }

    @Test
    public void aCloneIsANewIssue() {
        String id = found(create(ann, open, "Once"), "ajs-issue-id\" content=\"(\\d+)");
        assertContains(ann.get("/secure/CloneIssueDetails!default.jspa?id=" + id), "value=\"CLONE - Once\"");
        assertContains(ann.post("/secure/CloneIssueDetails.jspa", "id", id, "summary", "Twice"), "<h1 id=\"summary-val\">Twice</h1>");
        String secret = found(create(ann, hidden, "Secret"), "ajs-issue-id\" content=\"(\\d+)");
        assertEquals(404, bob.post("/secure/CloneIssueDetails.jspa", "id", secret, "summary", "Stolen").status());
    }

    @Test
    public void manyIssuesAreMovedAtOnceAndThoseThatCannotBeStay() {
        String first = found(create(ann, open, "Bulk one"), "ajs-issue-key\" content=\"([^\"]+)");
        String second = found(create(ann, open, "Bulk two"), "ajs-issue-key\" content=\"([^\"]+)");
        Answer choose = ann.get("/secure/views/bulkedit/BulkEdit1!default.jspa?jql=summary+~+%22Bulk%22");
        assertContains(choose, "value=\"" + first + "\" checked");
        String transition = found(choose, "<option value=\"([^\"]+)\">[^<]*issues: 2<");
        assertContains(ann.post("/secure/BulkWorkflowTransitionPerform.jspa", "issue", first, "transition", transition), ">Moved: 1<");
        Answer outcome = ann.post("/secure/BulkWorkflowTransitionPerform.jspa", "issue", first, "issue", second, "transition", transition);
        assertContains(outcome, ">Moved: 1<");
        assertContains(outcome, "<li data-issuekey=\"" + first + "\">");
        assertContains(outcome, "The transition is not possible for this issue.");
    }

    @Test
    public void aRefusedFormSaysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        Answer refused = ann.post("/secure/CreateIssueDetails.jspa", "pid", "" + open, "issuetype", TASK, "summary", "",
                "description", "Kept <i>text</i>");
        assertEquals(200, refused.status());
        assertContains(refused, "<a href=\"#summary\">Summary</a>");
        assertContains(refused, "id=\"summary-error\"");
        assertContains(refused, "aria-invalid=\"true\" aria-describedby=\"summary-error\"");
        assertContains(refused, "Kept &lt;i&gt;text&lt;/i&gt;</textarea>");
    }

    @Test
    public void whatOneMayNotSeeReadsAsNotExisting() {
        assertEquals(200, create(ann, hidden, "Secret").status());
        assertSameFault("/browse/HID-1", "/browse/NONE-1");
        assertSameFault("/projects/HID", "/projects/NONE");
        assertFalse(bob.get("/secure/BrowseProjects.jspa").page().contains("Project HID"));
        assertFalse(bob.get("/issues/").page().contains("HID-1"));
    }

    private void assertSameFault(String hiddenPath, String missingPath) {
        Answer forBob = bob.get(hiddenPath);
        assertEquals(404, forBob.status());
        assertEquals(bob.get(missingPath).page().replace(missingPath, hiddenPath), forBob.page());
    }

    @Test
    public void nothingChangesWithoutTheTokenOrByGet() {
        String id = found(create(ann, open, "Untouched"), "ajs-issue-id\" content=\"(\\d+)");
        assertEquals(403, ann.postWithoutToken("/secure/EditIssue.jspa", "id", id, "summary", "Forged").status());
        assertEquals(405, ann.get("/secure/EditIssue.jspa?id=" + id + "&summary=Forged").status());
        assertFalse(ann.get("/issues/").page().contains("Forged"));
    }

    @Test
    public void aStepThatIsNoLongerPossibleSaysSo() {
        String id = found(create(ann, open, "Moved on"), "ajs-issue-id\" content=\"(\\d+)");
        Answer gone = ann.post("/secure/CommentAssignIssue.jspa", "id", id, "action", "999");
        assertEquals(409, gone.status());
        assertContains(gone, "no longer possible");
    }

    @Test
    public void thePagesSpeakTheLanguageThatOneChose() {
        assertContains(bob.get("/secure/BrowseProjects.jspa"), "<html lang=\"en\"");
        Answer danish = bob.post("/secure/UpdateLanguage.jspa", "language", "da", "returnTo", "/secure/BrowseProjects.jspa");
        assertContains(danish, "<html lang=\"da\"");
        assertContains(danish, "<h1>Projekter</h1>");
        bob.post("/secure/UpdateLanguage.jspa", "language", "en");
    }

    @Test
    public void onlyItsOwnerSeesAndDeletesADashboard() {
        Answer mine = ann.post("/secure/AddPortalPage.jspa", "portalPageName", "Mine & yours");
        assertContains(mine, "<h1>Mine &amp; yours</h1>");
        String id = found(mine, "ajs-dashboard-id\" content=\"(\\d+)");
        assertEquals(404, bob.get("/secure/Dashboard.jspa?selectPageId=" + id).status());
        assertEquals(404, bob.post("/secure/DeletePortalPage.jspa", "pageId", id).status());
        assertEquals(404, ann.get("/secure/Dashboard.jspa?selectPageId=999999").status());
        assertFalse(ann.post("/secure/DeletePortalPage.jspa", "pageId", id).page().contains("Mine &amp; yours"));
    }

    @Test
    public void theAdministrationIsForAdministrators() {
        assertEquals(403, ann.get("/secure/admin/AdminSummary.jspa").status());
        assertContains(Visitor.loggedIn(jira.baseUrl(), "admin").get("/secure/admin/user/UserBrowser.jspa"), "Ann Andersen");
    }

    @Test
    public void aQueryThatIsNoneSaysWhyAndStays() {
        Answer refused = ann.get("/issues/?jql=nosuchfield+%3D+%3Cx%3E");
        assertEquals(200, refused.status());
        assertContains(refused, "id=\"jql-errors\"");
        assertContains(refused, "nosuchfield = &lt;x&gt;</textarea>");
    }

    private static Answer create(Visitor visitor, long project, String summary) {
        return visitor.post("/secure/CreateIssueDetails.jspa", "pid", "" + project, "issuetype", TASK, "summary", summary);
    }

    private static String found(Answer answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(answer.page());
        assertTrue(pattern + " is not on the page:\n" + answer.page(), matcher.find());
        return matcher.group(1);
    }

    private static void assertContains(Answer answer, String text) {
        assertTrue(text + " is not on the page:\n" + answer.page(), answer.page().contains(text));
    }
}
