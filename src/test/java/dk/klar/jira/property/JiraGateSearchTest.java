package dk.klar.jira.property;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.Which;
import dk.klar.jira.World;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.GateSearch.Found;
import dk.klar.usecase.port.Source;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Counting by JQL, as the one who asks. */
public class JiraGateSearchTest {
    private static final UserKey LARS = new UserKey("lars");

    private final SearchService parser = mock(SearchService.class);
    private final IssueDocumentSearchService search = mock(IssueDocumentSearchService.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser lars = World.user("lars");
    private final Project elderCare = mock(Project.class);
    private final Query query = mock(Query.class);
    private final JiraGateSearch gateSearch = new JiraGateSearch(parser, search, projects, permissions, users);

    @Before
    public void jiraAnswersSeven() throws Exception {
        SearchService.ParseResult valid = mock(SearchService.ParseResult.class);
        when(valid.isValid()).thenReturn(true);
        when(valid.getQuery()).thenReturn(query);
        when(users.getUserByKey("lars")).thenReturn(lars);
        when(parser.parseQuery(eq(lars), anyString())).thenReturn(valid);
        when(search.getHitCount(lars, query, false)).thenReturn(7L);
        when(elderCare.getKey()).thenReturn("SUND");
        when(projects.getProjectByCurrentKey("SUND")).thenReturn(elderCare);
    }

    @Test
    public void theCountComesWithTheJqlThatFindsTheSame() {
        assertEquals(new Found(7, "klarRollout in (blocked, ready)"),
                gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.BLOCKED, GateState.READY), Source.everything(), LARS));
    }

    @Test
    public void projectsNarrowIt() {
        when(permissions.hasPermission(any(), eq(elderCare), eq(lars))).thenReturn(true);
        assertEquals(new Found(7, "project in (\"SUND\") AND klarRollout in (through)"),
                gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.THROUGH), Source.of(List.of("SUND")), LARS));
    }

    @Test
    public void aProjectThatCannotBeSeenReadsLikeOneThatIsNotThere() {
        for (String key : List.of("SUND", "NONE")) {
            assertThrows(GateSearch.UnknownProject.class,
                    () -> gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.READY), Source.of(List.of(key)), LARS));
        }
    }

    @Test
    public void whatANumberCountsIsSaidInJql() {
        assertEquals("klarNextGate is not EMPTY", jql(Which.every()));
        assertEquals("klarUnmet = \"roles\"", jql(Which.is(Dimension.UNMET, Criterion.ROLES)));
        assertEquals("klarState in (\"lapsed\", \"breached\")", jql(Which.is(Dimension.STATE, GateState.LAPSED, GateState.BREACHED)));
        assertEquals("project = \"SUND\" AND klarOpenPilot = \"overrun\"", jql(Which.in("SUND").and(Which.is(Dimension.OPEN_PILOTS, OpenPilot.Why.OVERRUN))));
        assertEquals("klarMissedMeeting is not EMPTY", jql(Which.known(Day.MISSED)));
        LocalDate day = LocalDate.of(2026, 12, 31);
        assertEquals("all of its last day", "klarItemBy >= \"2026-12-31\" AND klarItemBy < \"2027-01-01\"", jql(new Which.On(Day.ITEM_BY, day, day)));
        assertEquals("klarPilotOverSince < \"2027-01-01\"", jql(new Which.On(Day.PILOT_OVER, null, day)));
        assertEquals("klarWaivedUntil >= \"2026-12-31\"", jql(new Which.On(Day.WAIVED_UNTIL, day, null)));
        assertEquals("project in (\"SUND\") AND klarNextGate is not EMPTY", gateSearch.jql(Which.every().and(Which.every()), Source.of(List.of("SUND"))));
        assertEquals("filter = 10000 AND klarMed = \"too-late\"", gateSearch.jql(Which.is(Dimension.MED, MedState.TOO_LATE), new Source(List.of(), 10_000L)));
        assertEquals("(klarPilot = breached OR klarOperation = breached)", jql(new Which.Stands(List.of(Gate.PILOT, Gate.OPERATION), GateState.BREACHED)));
        assertEquals("klarDecided < \"2027-01-01\" AND klarOutcome = \"go-with-conditions\"",
                jql(new Which.On(Day.DECIDED, null, day).and(new Which.Decided(List.of(Decision.Outcome.GO_WITH_CONDITIONS)))));
        for (Dimension dimension : Dimension.values()) {
            assertTrue(jql(Which.is(dimension, dimension.all().get(0))).startsWith("klar"));
        }
        for (Day each : Day.values()) {
            assertTrue(jql(Which.known(each)).startsWith("klar"));
        }
    }

    @Test
    public void aFilterThatJiraDoesNotKnowForThisPersonIsRefused() {
        MessageSet wrong = mock(MessageSet.class);
        when(wrong.hasAnyErrors()).thenReturn(true);
        when(parser.validateQuery(lars, query)).thenReturn(wrong);
        assertThrows(GateSearch.UnknownFilter.class, () -> gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.READY), new Source(List.of(), 9L), LARS));
        when(wrong.hasAnyErrors()).thenReturn(false);
        assertEquals(new Found(7, "filter = 9 AND klarRollout in (ready)"), gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.READY), new Source(List.of(), 9L), LARS));
    }

    private String jql(Which which) {
        return gateSearch.jql(which, Source.everything());
    }
}
