package dk.klar.host.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.HostContext;
import dk.klar.host.data.JiraData;
import dk.klar.host.jira.IssueFields;
import dk.klar.host.jira.IssueOperations;
import dk.klar.host.jira.PermissionNames;
import dk.klar.host.jira.Transitions;

/** What the resources ask of the host, as the user who is asking. */
final class Jira {

    private final HostContext host;

    Jira(HostContext host) {
        this.host = host;
    }

    private <T> T get(Class<T> type) {
        return host.services().get(type);
    }

    HostContext host() {
        return host;
    }

    JiraData data() {
        return get(JiraData.class);
    }

    IssueOperations operations() {
        return get(IssueOperations.class);
    }

    IssueFields fields() {
        return get(IssueFields.class);
    }

    Transitions transitions() {
        return get(Transitions.class);
    }

    CustomFieldManager customFields() {
        return get(CustomFieldManager.class);
    }

    JsonEntityPropertyManager properties() {
        return get(JsonEntityPropertyManager.class);
    }

    IssueIndexingService index() {
        return get(IssueIndexingService.class);
    }

    SearchService search() {
        return get(SearchService.class);
    }

    UserManager users() {
        return get(UserManager.class);
    }

    UserSearchService userSearch() {
        return get(UserSearchService.class);
    }

    ProjectManager projects() {
        return get(ProjectManager.class);
    }

    PermissionManager permissions() {
        return get(PermissionManager.class);
    }

    PermissionNames permissionNames() {
        return get(PermissionNames.class);
    }

    IssueManager issues() {
        return get(IssueManager.class);
    }

    /** Null for anonymous, as Jira's services want it. */
    ApplicationUser user() {
        return users().getUserByKey(host.currentUser().key().orElse(null));
    }

    ApplicationUser requireUser() {
        ApplicationUser user = user();
        if (user == null) {
            throw Answers.fault(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return user;
    }

    boolean isAdmin() {
        return get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user());
    }

    boolean holdsGlobally(String permission) {
        return get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.of(permission), user());
    }

    void requireAdmin() {
        requireUser();
        if (!isAdmin()) {
            throw Answers.fault(403, "You do not have the permission to administer Jira.");
        }
    }

    /** By key (former ones, too) or id. */
    Issue issue(String keyOrId) {
        Issue issue = keyOrId.matches("\\d{1,18}") ? issues().getIssueObject(Long.valueOf(keyOrId))
                : issues().getIssueObject(keyOrId);
        if (issue == null) {
            throw Answers.fault(user() == null ? 401 : 404, "Issue Does Not Exist");
        }
        if (!may(ProjectPermissions.BROWSE_PROJECTS, issue)) {
            throw Answers.fault(user() == null ? 401 : 403,
                    "You do not have the permission to see the specified issue.");
        }
        return issue;
    }

    boolean may(ProjectPermissionKey permission, Issue issue) {
        return permissions().hasPermission(permission, issue, user());
    }

    /** By key or id; a project that may not be seen does not exist. */
    Project project(String keyOrId) {
        Project project = keyOrId.matches("\\d{1,18}") ? projects().getProjectObj(Long.valueOf(keyOrId))
                : projects().getProjectObjByKey(keyOrId);
        if (project == null || !isVisible(project)) {
            throw Answers.fault(404, "No project could be found with key '" + keyOrId + "'.");
        }
        return project;
    }

    private boolean isVisible(Project project) {
        return isAdmin() || permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user())
                || permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user());
    }

    /** The address of a resource. */
    String self(String path) {
        return host.baseUrl() + "/rest/api/2/" + path;
    }
}
