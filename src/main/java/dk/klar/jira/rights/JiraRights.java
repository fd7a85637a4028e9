package dk.klar.jira.rights;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Rights;

/** Klar's rights as permissions that Jira's permission schemes hand out, so that administrators keep them in one place. */
public final class JiraRights implements Rights {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final UserManager users;

    public JiraRights(IssueManager issues, PermissionManager permissions, GlobalPermissionManager globalPermissions,
                      UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.users = users;
    }

    @Override
    public boolean may(Right right, Implementation implementation, UserKey user) {
        ApplicationUser person = users.getUserByKey(user.value());
        Issue issue = issues.getIssueObject(implementation.id().value());
        return person != null && issue != null
                && permissions.hasPermission(KlarPermissions.project(keyOf(right)), issue, person);
    }

    @Override
    public boolean mayAdminister(UserKey user) {
        ApplicationUser person = users.getUserByKey(user.value());
        return person != null && (globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, person)
                || globalPermissions.hasPermission(KlarPermissions.global(KlarPermissions.ADMINISTER), person));
    }

    private static String keyOf(Right right) {
        return switch (right) {
            case RECORD -> KlarPermissions.RECORD;
            case DECIDE -> KlarPermissions.DECIDE;
            case HEAR -> KlarPermissions.HEAR;
        };
    }
}
