package dk.klar.host.jira;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import dk.klar.host.data.Basics;
import dk.klar.host.data.IssueTypeRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.PermissionSchemeRow;
import java.util.Optional;

/** Makes projects, with the default permission scheme and the issue types that every Jira has. */
final class HostProjectService implements ProjectService {
    private static final String STANDARD_TYPE = "10000";

    private final JiraData data;
    private final JiraObjects objects;
    private final GlobalPermissionManager permissions;

    HostProjectService(JiraData data, JiraObjects objects, GlobalPermissionManager permissions) {
        this.data = data;
        this.objects = objects;
        this.permissions = permissions;
    }

    @Override
    public CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData wish) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        if (user == null || !permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            errors.addErrorMessage("You must be a Jira administrator to create projects.");
        }
        if (wish.getName() == null || wish.getName().isBlank() || wish.getName().length() > 80) {
            errors.addError("projectName", "You must specify a valid project name of at most 80 characters.");
        } else if (data.projects().all().stream().anyMatch(project -> project.name().equalsIgnoreCase(wish.getName()))) {
            errors.addError("projectName", "A project with that name already exists.");
        }
        if (wish.getKey() == null || !wish.getKey().matches("[A-Z][A-Z0-9]{1,9}")) {
            errors.addError("projectKey", "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.");
        } else if (data.projects().byKey(wish.getKey()).isPresent()) {
            errors.addError("projectKey", "A project with that key already exists.");
        }
        return new Valid(errors, wish);
    }

    @Override
    public Project createProject(CreateProjectValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("Cannot create a project that is not valid");
        }
        ProjectCreationData wish = ((Valid) result).wish;
        long scheme = data.permissionSchemes().all().stream().filter(each -> each.name().equals(Basics.DEFAULT_PERMISSION_SCHEME))
                .map(PermissionSchemeRow::id).findFirst().orElseThrow();
        return objects.project(data.projects().create(wish.getKey(), wish.getName(), "", Optional.ofNullable(wish.getLead()).map(ApplicationUser::getKey),
                scheme, data.constants().issueType(STANDARD_TYPE).map(IssueTypeRow::id).stream().toList()).id());
    }

    private static final class Valid extends CreateProjectValidationResult {
        private final ProjectCreationData wish;

        Valid(SimpleErrorCollection errors, ProjectCreationData wish) {
            super(errors);
            this.wish = wish;
        }
    }
}
