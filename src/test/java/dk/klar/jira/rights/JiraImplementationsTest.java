package dk.klar.jira.rights;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.World;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Who may see an issue. */
public class JiraImplementationsTest {
    private static final UserKey LARS = new UserKey("lars");

    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final MutableIssue issue = (MutableIssue) World.issue();
    private final ApplicationUser lars = World.user("lars");
    private final SearchService search = mock(SearchService.class);
    private final IssueDocumentSearchService counter = mock(IssueDocumentSearchService.class);
    private final JiraImplementations implementations =
            new JiraImplementations(issues, permissions, users, search, counter);

    @Before
    public void jiraKnowsIssueAndUser() {
        when(issues.getIssueByCurrentKey("SUND-7")).thenReturn(issue);
        when(users.getUserByKey("lars")).thenReturn(lars);
    }

    @Test
    public void browseIsAskedOfTheIssueNotOfItsProject() {
        when(permissions.hasPermission(any(), eq(issue), eq(lars))).thenReturn(true);
        assertEquals(Optional.of(World.IMPLEMENTATION), implementations.visible("SUND-7", LARS));
        verify(permissions, never()).hasPermission(any(), any(Project.class), any());
    }

    @Test
    public void anIssueThatMayNotBeBrowsedIsNotThere() {
        assertEquals(Optional.empty(), implementations.visible("SUND-7", LARS));
    }

    @Test
    public void issuesAreCountedTogetherWhoeverMaySeeThem() throws Exception {
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        Query query = mock(Query.class);
        when(parsed.getQuery()).thenReturn(query);
        when(search.parseQuery(null, "(project in (1, 3) AND issuetype in (4, 5)) OR (project in (2) AND issuetype in (5))")).thenReturn(parsed);
        when(counter.getHitCount(null, query, true)).thenReturn(70_000L);
        assertEquals(70_000, implementations.count(Map.of(3L, Set.of("5", "4"), 2L, Set.of("5"), 1L, Set.of("4", "5"), 9L, Set.of())));
        assertEquals("there is nothing to ask", 0, implementations.count(Map.of(9L, Set.of())));
    }

    @Test
    public void whatIsNotThereIsNotVisible() {
        when(permissions.hasPermission(any(), any(MutableIssue.class), any())).thenReturn(true);
        assertEquals(Optional.empty(), implementations.visible("SUND-8", LARS));
        assertEquals(Optional.empty(), implementations.visible("SUND-7", new UserKey("gone")));
    }
}
