package dk.klar.jira.rights;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import java.util.Optional;

/** Jira's issues. Browse is asked of the issue, never of its project: security levels count only there. */
public final class JiraImplementations implements Implementations {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraImplementations(IssueManager issues, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        Issue issue = issues.getIssueByCurrentKey(issueKey);
        boolean visible = issue != null && user != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
        return visible ? Optional.of(of(issue)) : Optional.empty();
    }

    /** @param issue one that Jira has created, so that it has an id */
    public static Implementation of(Issue issue) {
        return new Implementation(new IssueId(issue.getId()), issue.getKey(), issue.getProjectId(), issue.getIssueTypeId());
    }
}
