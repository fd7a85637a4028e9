package dk.klar.host.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.AssignableWorkflowSchemeMigrationHelper;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import dk.klar.host.data.JiraData;
import dk.klar.host.workflow.store.SchemeRepository.Scheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Workflow schemes for plugins. Jira's null key, for the types that are not named, is the empty one here. */
final class HostWorkflowSchemes implements WorkflowSchemeManager, MigrationHelperFactory {
    private final WorkflowSchemes schemes;
    private final Supplier<JiraData> data;

    HostWorkflowSchemes(WorkflowSchemes schemes, Supplier<JiraData> data) {
        this.schemes = schemes;
        this.data = data;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new Builder();
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        Map<String, String> stored = new HashMap<>();
        scheme.getMappings().forEach((type, workflow) -> stored.put(type == null ? "" : type, workflow));
        return read(schemes.create(scheme.getName(), stored));
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return schemes.all().stream().filter(scheme -> scheme.name().equals(name)).findFirst().map(HostWorkflowSchemes::read).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return schemes.all().stream().filter(scheme -> schemes.projectsOf(scheme).contains(project.getId())).findFirst()
                .map(HostWorkflowSchemes::read).orElse(new Assignable(null, "Default Workflow Scheme", Map.of()));
    }

    @Override
    public AssignableWorkflowSchemeMigrationHelper createMigrationHelper(Project project, AssignableWorkflowScheme scheme) {
        return new AssignableWorkflowSchemeMigrationHelper(() -> associate(project, (Assignable) scheme));
    }

    /** Issues keep the workflow that they began in here, so one that would need another stands in the way. */
    private boolean associate(Project project, Assignable scheme) {
        List<String> types = data.get().projects().issueTypeIds(project.getId());
        boolean mustMove = types.stream().filter(type -> !schemes.workflowOf(project.getId(), type).equals(scheme.workflowOf(type)))
                .anyMatch(type -> data.get().issues().count(project.getId(), type) > 0);
        if (!mustMove) {
            schemes.assign(project.getId(), scheme.id());
        }
        return !mustMove;
    }

    private static AssignableWorkflowScheme read(Scheme scheme) {
        Map<String, String> mappings = new HashMap<>();
        scheme.workflows().forEach((type, workflow) -> mappings.put(type.isEmpty() ? null : type, workflow));
        return new Assignable(scheme.id(), scheme.name(), mappings);
    }

    private record Assignable(Long id, String name, Map<String, String> mappings) implements AssignableWorkflowScheme {
        String workflowOf(String type) {
            return mappings.getOrDefault(type, mappings.getOrDefault(null, Workflows.DEFAULT_NAME));
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Map<String, String> getMappings() {
            return mappings;
        }
    }

    private static final class Builder implements AssignableWorkflowScheme.Builder {
        private final Map<String, String> mappings = new HashMap<>();
        private String name = "";

        @Override
        public Builder setName(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Builder setMappings(Map<String, String> mappings) {
            this.mappings.clear();
            this.mappings.putAll(mappings);
            return this;
        }

        @Override
        public Builder setMapping(String issueTypeId, String workflowName) {
            mappings.put(issueTypeId, workflowName);
            return this;
        }

        @Override
        public AssignableWorkflowScheme build() {
            return new Assignable(null, name, mappings);
        }
    }
}
