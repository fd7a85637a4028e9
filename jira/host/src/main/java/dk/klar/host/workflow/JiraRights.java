package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.services.Services;

/** Asks Jira's managers. */
final class JiraRights implements Rights {
    private final Services services;

    JiraRights(Services services) {
        this.services = services;
    }

    @Override
    public boolean hasPermission(String permissionKey, Issue issue, String userKey) {
        PermissionManager permissions = services.get(PermissionManager.class);
        ProjectPermissionKey key = new ProjectPermissionKey(permissionKey);
        return issue.isCreated() ? permissions.hasPermission(key, issue, user(userKey))
                : permissions.hasPermission(key, issue.getProjectObject(), user(userKey));
    }

    @Override
    public boolean isInGroup(String group, String userKey) {
        ApplicationUser user = user(userKey);
        return user != null && services.get(GroupManager.class).isUserInGroup(user, group);
    }

    @Override
    public boolean isInRole(long roleId, Issue issue, String userKey) {
        ProjectRoleManager roles = services.get(ProjectRoleManager.class);
        ProjectRole role = roles.getProjectRole(roleId);
        ApplicationUser user = user(userKey);
        return role != null && user != null && roles.isUserInProjectRole(user, role, issue.getProjectObject());
    }

    private ApplicationUser user(String userKey) {
        return userKey.isEmpty() ? null : services.get(UserManager.class).getUserByKey(userKey);
    }
}
