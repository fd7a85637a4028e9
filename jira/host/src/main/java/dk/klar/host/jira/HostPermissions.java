package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ProjectRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Permission schemes and issue security. */
final class HostPermissions implements PermissionManager {

    private final JiraData data;
    private final JiraObjects objects;
    private final PermissionNames names;

    HostPermissions(JiraData data, JiraObjects objects, PermissionNames names) {
        this.data = data;
        this.objects = objects;
        this.names = names;
    }

    /** By scheme and by the issue's security level; of an issue that is not stored yet, by its project. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        names.requireOfProjects(permissionKey.permissionKey());
        if (!issue.isCreated()) {
            return hasPermission(permissionKey, issue.getProjectObject(), user);
        }
        Optional<Asker> asker = Asker.of(user, data);
        Optional<ProjectRow> project = data.projects().byId(issue.getProjectId());
        return asker.isPresent() && project.isPresent()
                && holdsOnIssue(holders(project.get(), permissionKey), asker.get(), project.get(), issue)
                && seesLevel(issue, asker.get(), project.get());
    }

    /** As in Jira, a grant to reporters or assignees counts for every user when only the project is given. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        names.requireOfProjects(permissionKey.permissionKey());
        Optional<Asker> asker = Asker.of(user, data);
        Optional<ProjectRow> row = data.projects().byId(project.getId());
        return asker.isPresent() && row.isPresent() && holders(row.get(), permissionKey).stream()
                .anyMatch(holder -> asker.get().fit(holder, row.get()) != Asker.Fit.NO);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
        return new HostProjects(data.projects(), objects).getProjectObjects().stream()
                .filter(project -> hasPermission(permissionKey, project, user)).toList();
    }

    private List<Holder> holders(ProjectRow project, ProjectPermissionKey permission) {
        return data.permissionSchemes().holders(project.permissionSchemeId(), permission.permissionKey());
    }

    private boolean seesLevel(Issue issue, Asker asker, ProjectRow project) {
        return issue.getSecurityLevelId() == null
                || holdsOnIssue(data.securitySchemes().holders(issue.getSecurityLevelId()), asker, project, issue);
    }

    private static boolean holdsOnIssue(List<Holder> holders, Asker asker, ProjectRow project, Issue issue) {
        return holders.stream().anyMatch(holder -> asker.is(asker.fit(holder, project), issue));
    }
}
