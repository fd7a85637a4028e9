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
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.World;
import java.util.Optional;
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
    private final JiraImplementations implementations =
            new JiraImplementations(issues, permissions, users, mock(SearchService.class));

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
    public void whatIsNotThereIsNotVisible() {
        when(permissions.hasPermission(any(), any(MutableIssue.class), any())).thenReturn(true);
        assertEquals(Optional.empty(), implementations.visible("SUND-8", LARS));
        assertEquals(Optional.empty(), implementations.visible("SUND-7", new UserKey("gone")));
    }
}
