package dk.klar.host.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import dk.klar.host.data.Constants;
import dk.klar.host.data.IssueTypeRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.StatusCategoryRow;
import dk.klar.host.data.StatusRow;
import dk.klar.host.jira.HostConstants.HostCategory;
import dk.klar.host.jira.HostConstants.HostIssueType;
import dk.klar.host.jira.HostConstants.HostStatus;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Makes issue types and statuses, and says which types a project offers. Each project has a scheme of its own. */
final class HostConstantManagers implements IssueTypeManager, IssueTypeSchemeManager, StatusManager, StatusCategoryManager {
    /** Jira hands out ids from there on, after those that it brings. */
    private static final int FIRST_FREE = 10_200;

    private final JiraData data;
    private final JiraObjects objects;

    HostConstantManagers(JiraData data, JiraObjects objects) {
        this.data = data;
        this.objects = objects;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        Constants constants = data.constants();
        if (constants.issueTypes().stream().anyMatch(type -> type.name().equalsIgnoreCase(name))) {
            throw new IllegalStateException("An issue type called " + name + " already exists");
        }
        String id = free(constants.issueTypes().stream().map(IssueTypeRow::id));
        constants.addIssueType(new IssueTypeRow(id, name, description, "/images/icons/issuetypes/task.svg", false));
        return objects.issueType(id);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return data.constants().issueTypes().stream().<IssueType>map(HostIssueType::new).toList();
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return new Scheme(project);
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return objects.issueTypesOf(project.getId());
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        data.projects().setIssueTypes(configScheme.getId(), List.copyOf(optionIds));
        return configScheme;
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory statusCategory) {
        Constants constants = data.constants();
        if (constants.statuses().stream().anyMatch(status -> status.name().equalsIgnoreCase(name))) {
            throw new IllegalStateException("A status called " + name + " already exists");
        }
        String id = free(constants.statuses().stream().map(StatusRow::id));
        constants.addStatus(new StatusRow(id, name, description, ((HostCategory) statusCategory).row(), iconUrl));
        return objects.status(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return data.constants().statuses().stream().<Status>map(HostStatus::new).toList();
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return Arrays.stream(StatusCategoryRow.values()).filter(row -> row.key().equals(key)).findFirst().map(HostCategory::new).orElse(null);
    }

    private static String free(Stream<String> taken) {
        return String.valueOf(Math.max(FIRST_FREE, 1 + taken.mapToInt(Integer::parseInt).max().orElse(0)));
    }

    /** The issue types that one project offers. */
    private record Scheme(Project project) implements FieldConfigScheme {
        @Override
        public Long getId() {
            return project.getId();
        }

        @Override
        public List<Project> getAssociatedProjectObjects() {
            return List.of(project);
        }
    }
}
