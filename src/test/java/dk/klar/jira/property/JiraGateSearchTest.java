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
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.World;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.GateSearch.Found;
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
                gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.BLOCKED, GateState.READY), List.of(), LARS));
    }

    @Test
    public void projectsNarrowIt() {
        when(permissions.hasPermission(any(), eq(elderCare), eq(lars))).thenReturn(true);
        assertEquals(new Found(7, "project in (\"SUND\") AND klarRollout in (through)"),
                gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.THROUGH), List.of("SUND"), LARS));
    }

    @Test
    public void aProjectThatCannotBeSeenReadsLikeOneThatIsNotThere() {
        for (String key : List.of("SUND", "NONE")) {
            assertThrows(GateSearch.UnknownProject.class,
                    () -> gateSearch.count(Gate.ROLLOUT, EnumSet.of(GateState.READY), List.of(key), LARS));
        }
    }
}
