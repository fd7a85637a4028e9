package dk.klar.jira.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Tree;
import dk.klar.jira.Template;
import dk.klar.jira.World;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.Pages;
import dk.klar.testing.DossierFixture;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The tab as a reader sees it. */
public class HistoryTabTest {
    private static final UserKey LARS = new UserKey("lars");

    private final Issue issue = World.issue();
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final World world = World.with(DossierFixture.ready());

    @Test
    public void itIsShownToWhomTheIssueIsShown() {
        assertTrue(shown("lars"));
        assertFalse(shown("gustav"));
        assertFalse(shown(null));
    }

    @Test
    public void itIsNotShownWhereKlarIsOff() {
        world.on.clear();
        assertFalse(shown("lars"));
    }

    @Test
    public void aChangeShowsTheFieldBeforeAndAfterInTheReadersLanguage() {
        world.locale = new Locale("da");
        change(Kind.TARGET_GROUP, "nord", 1, "headcount", 1200);
        String html = html();
        assertTrue(html, html.contains("Ændret: Målgruppe »Plejecenter Nord, SSA«"));
        assertTrue(html, plain(html).contains("<td><div>60</div></td><td><div>1.200</div></td>"));
        assertTrue(html, html.contains("<strong>LARS</strong>"));
    }

    @Test
    public void itCanBeNarrowedToAKindOfRecordWhereThereIsMoreThanOne() {
        change(Kind.TARGET_GROUP, "nord", 1, "headcount", 61);
        String html = html();
        assertTrue(html, html.contains("name=\"kind\"") && html.contains("<option value=\"target-groups\">Target groups</option>"));
        assertTrue(html, html.contains("<option value=\"pilots\">Pilot tests</option>"));
        assertTrue(html, html.contains("data-klar-page=\"/jira/plugins/servlet/klar/history/SUND-7\""));
    }

    @Test
    public void whatIsOlderThanAPageIsReachedNarrowedOrNotThoughMoreIsRecordedMeanwhile() throws IOException {
        int before = world.useCases().readHistory().page("SUND-7", LARS, Narrowed.NOT, 0).spread().within(Narrowed.NOT);
        for (int i = 1; i <= 250; i++) {
            change(Kind.TARGET_GROUP, "nord", i, "headcount", 1_000 + i);
        }
        assertTrue(shownOf(html(), 50, before + 250));
        assertFalse(html(), html().contains("Pilot test “"));
        assertTrue(more(Map.of("kind", "pilots")), more(Map.of("kind", "pilots")).contains("Pilot test “"));
        int left = before + 5;
        change(Kind.TARGET_GROUP, "nord", 251, "headcount", 2_000);
        String older = plain(more(Map.of("left", String.valueOf(left))));
        assertTrue(older, older.contains("<div>1,004</div></td><td><div>1,005</div>") && !older.contains("<div>1,005</div></td><td><div>1,006</div>"));
        assertTrue(older, older.contains("data-klar-said=\"" + (before + 251) + " changes\"") && !older.contains("klar-history-older"));
        assertTrue(more(Map.of("who", "nobody")).contains("Nothing has been recorded here yet."));
    }

    @Test
    public void whoMayNotSeeTheIssueIsToldThatThereIsNone() throws IOException {
        world.user = "gustav";
        assertTrue(more(Map.of("kind", "pilots")).contains("There is no such issue, or you may not see it."));
        verify(response).setStatus(404);
    }

    @Test
    public void whoAsksForAKindThatThereIsNotIsToldSoAndNotThatThereIsNoIssue() throws IOException {
        for (String kind : List.of("nonsense", "committees", "<b>’")) {
            String html = more(Map.of("kind", kind));
            assertTrue(html, html.contains("There are no records of the kind “" + kind.replace("<b>", "&lt;b&gt;") + "”."));
        }
        world.locale = new Locale("da");
        String html = more(Map.of("kind", "drager", "left", "-1"));
        assertTrue(html, html.contains("lang=\"da\"") && html.contains("Der er ingen registreringer af slagsen »drager«."));
        verify(response, times(4)).setStatus(400);
    }

    private static boolean shownOf(String html, int shown, int all) {
        return html.contains("data-klar-said=\"" + shown + " of " + all + " changes\"") && html.contains("data-klar-left=\"" + (all - shown) + "\"");
    }

    /** What the servlet answers to whoever is asking. */
    private String more(Map<String, String> parameters) throws IOException {
        PageKit kit = new PageKit(world, world.library(), (template, context, writer) -> writer.write(Template.render(template, context)),
                mock(LoginUriProvider.class), mock(PageBuilderService.class));
        return Pages.served(new HistoryServlet(pages(world), world, kit), "/SUND-7", parameters, response);
    }

    private static HistoryPage pages(World place) {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://jira.example/jira");
        return new HistoryPage(place.useCases(), place.library(), new Addresses(jira));
    }

    @Test
    public void theNewestComesFirst() {
        change(Kind.TARGET_GROUP, "nord", 1, "headcount", 61);
        change(Kind.TARGET_GROUP, "nord", 2, "headcount", 62);
        String html = html();
        assertTrue(html, html.indexOf("<div>62</div>") < html.indexOf("<div>60</div>"));
    }

    @Test
    public void whatWasTypedIsEscaped() {
        change(Kind.TARGET_GROUP, "nord", 1, "profession", "<script>alert(1)</script> $change.who()");
        String html = html();
        assertTrue(html, html.contains("&lt;script&gt;alert(1)&lt;/script&gt; $change.who()"));
        assertFalse(html, html.contains("<script>"));
    }

    @Test
    public void ofAListOnlyWhatDiffersIsShown() {
        Map<String, Object> tree = tree(Kind.PILOT, "pilot");
        List<Object> sites = new java.util.ArrayList<>((List<?>) tree.get("sites"));
        sites.remove(0);
        change(Kind.PILOT, "pilot", 1, "sites", sites);
        String html = plain(html());
        int row = html.indexOf("<th scope=\"row\">Sites</th>");
        assertTrue(html.substring(row, row + 400), html.substring(row).matches("(?s)<th[^>]*>Sites</th><td><div>[^<]*</div></td><td>—</td>.*"));
    }

    @Test
    public void aPassageTellsWhatItRestedOn() {
        world.useCases().recordPassage().through(Gate.ROLLOUT, World.IMPLEMENTATION, LARS);
        String html = html();
        assertTrue(html, html.contains("Went through “Rollout”. Verdict: Met"));
        assertTrue(html, html.contains("<li>Pilot test “" + tree(Kind.PILOT, "pilot").get("title") + "”, version 1</li>"));
        assertTrue(html, html.contains("<li>Role “Change leader, LARS”, version 1</li>"));
        assertTrue(html, html.contains("Center-MED Ældre"));
    }

    @Test
    public void anIssueWithoutRecordsSaysSo() {
        World empty = World.with(DossierFixture.empty());
        when(issue.getCreated()).thenReturn(new java.sql.Timestamp(0));
        assertTrue(html(empty).contains("Nothing has been recorded here yet."));
    }

    private boolean shown(String user) {
        ShowPanelRequest request = mock(ShowPanelRequest.class);
        ApplicationUser viewer = user == null ? null : World.user(user);
        when(request.remoteUser()).thenReturn(viewer);
        when(request.issue()).thenReturn(issue);
        return tab(world).showPanel(request);
    }

    private String html() {
        return html(world);
    }

    private String html(World place) {
        GetActionsRequest request = mock(GetActionsRequest.class);
        ApplicationUser lars = World.user("lars");
        when(request.remoteUser()).thenReturn(lars);
        when(request.issue()).thenReturn(issue);
        List<IssueAction> actions = tab(place).getActions(request);
        assertEquals(1, actions.size());
        return actions.get(0).getHtml();
    }

    private HistoryTab tab(World place) {
        return new HistoryTab(place.useCases(), pages(place),
                (template, context, writer) -> writer.write(Template.render(template, context)));
    }

    private void change(Kind kind, String key, int version, String field, Object value) {
        Map<String, Object> tree = tree(kind, key);
        tree.put(field, value);
        world.useCases().record().change(LARS, "SUND-7", kind, key, version, tree);
    }

    private Map<String, Object> tree(Kind kind, String key) {
        return new LinkedHashMap<>(Tree.of(world.useCases().readDossier().forReader("SUND-7", LARS).entry(kind, key).orElseThrow().body()));
    }

    private static String plain(String html) {
        return html.replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    }
}
