package dk.klar.host.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.HostContext;
import dk.klar.host.http.Accounts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What pages ask of Jira, with the reader's rights: what may not be seen is not there. */
public final class Reading {

    private final HostContext host;

    public Reading(HostContext host) {
        this.host = host;
    }

    /** The reader; null when anonymous, as Jira's services want it. */
    public ApplicationUser user(Ask ask) {
        return ask.userKey().map(host.services().get(UserManager.class)::getUserByKey).orElse(null);
    }

    /** Also by a key that the issue had before it was moved. */
    public Issue issue(Ask ask, String key) {
        return visible(ask, host.services().get(IssueManager.class).getIssueObject(key));
    }

    public Issue issue(Ask ask, long id) {
        return visible(ask, host.services().get(IssueManager.class).getIssueObject(id));
    }

    private Issue visible(Ask ask, Issue issue) {
        if (issue == null || !may(ask, ProjectPermissions.BROWSE_PROJECTS, issue)) {
            throw PageFault.issueNotFound();
        }
        return issue;
    }

    public Project project(Ask ask, String key) {
        return Optional.ofNullable(host.services().get(ProjectManager.class).getProjectObjByKey(key))
                .filter(project -> may(ask, ProjectPermissions.BROWSE_PROJECTS, project))
                .orElseThrow(PageFault::projectNotFound);
    }

    /** The projects in which the reader has the permission, by name. */
    public List<Project> projects(Ask ask, ProjectPermissionKey permission) {
        return host.services().get(PermissionManager.class).getProjects(permission, user(ask)).stream()
                .sorted(Comparator.comparing(Project::getName)).toList();
    }

    public boolean may(Ask ask, ProjectPermissionKey permission, Issue issue) {
        return host.services().get(PermissionManager.class).hasPermission(permission, issue, user(ask));
    }

    public boolean may(Ask ask, ProjectPermissionKey permission, Project project) {
        return host.services().get(PermissionManager.class).hasPermission(permission, project, user(ask));
    }

    public boolean isAdmin(Ask ask) {
        return ask.userKey().filter(host.services().get(Accounts.class)::isAdmin).isPresent();
    }

    public void requireAdmin(Ask ask) {
        if (!isAdmin(ask)) {
            throw PageFault.forbidden();
        }
    }
}
