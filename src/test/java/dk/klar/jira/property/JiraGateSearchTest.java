package dk.klar.jira.property;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
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
import com.atlassian.query.Query;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.jira.World;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.GateSearch.Day;
import dk.klar.usecase.port.GateSearch.Found;
import dk.klar.usecase.port.GateSearch.Wanted;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.BLOCKED, GateState.READY), List.of(), LARS));
    }

    @Test
    public void projectsNarrowIt() {
        when(permissions.hasPermission(any(), eq(elderCare), eq(lars))).thenReturn(true);
        assertEquals(new Found(7, "project in (\"SUND\") AND klarRollout in (through)"),
                gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.THROUGH), List.of("SUND"), LARS));
    }

    @Test
    public void whateverIsWantedIsOneSearch() {
        for (Map.Entry<List<Wanted>, String> asked : Map.<List<Wanted>, String>of(
                List.of(new Wanted.AnyOf(Dimension.UNMET, Set.of(Criterion.ROLES, Criterion.MED_DISCUSSION)), new Wanted.AnyOf(Dimension.NEXT, Set.of(Gate.ROLLOUT))),
                "klarUnmet in (\"med-discussion\", \"roles\") AND klarNextGate in (\"rollout\")",
                List.of(new Wanted.AnyOf(Dimension.PITFALLS, Set.of(Pitfall.P4_4))), "klarPitfall in (\"P4.4\")",
                List.of(new Wanted.InState(Set.of(Gate.OPERATION, Gate.PILOT), GateState.BREACHED)), "(klarPilot = breached OR klarOperation = breached)",
                List.of(new Wanted.Within(Day.DECIDED, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)), new Wanted.Decided(Set.of(Decision.Outcome.GO_WITH_CONDITIONS))),
                "klarDecided >= \"2026-01-01\" AND klarDecided <= \"2026-03-31\" AND klarOutcome in (\"go-with-conditions\")",
                List.of(new Wanted.Within(Day.UNANSWERED, null, LocalDate.of(2026, 3, 31))), "klarUnansweredSince <= \"2026-03-31\"").entrySet()) {
            assertEquals(asked.getValue(), JiraGateSearch.jqlOf(asked.getKey()));
        }
    }

    @Test
    public void aProjectThatCannotBeSeenReadsLikeOneThatIsNotThere() {
        for (String key : List.of("SUND", "NONE")) {
            assertThrows(GateSearch.UnknownProject.class,
                    () -> gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.READY), List.of(key), LARS));
        }
    }
}
