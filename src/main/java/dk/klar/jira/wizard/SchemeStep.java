package dk.klar.jira.wizard;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Workflow;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.SetupStep;
import dk.klar.usecase.port.Workflows;
import java.util.Map;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * That the project's implementations run in the workflow: a scheme of the project's own, which leaves its other issue types
 * where they are. Issues that are there are not moved to another workflow.
 */
final class SchemeStep implements SetupStep {
    private final Ground ground;
    private final WorkflowStep workflow;
    private final Workflows workflows;
    private final Implementations implementations;

    SchemeStep(Ground ground, WorkflowStep workflow, Workflows workflows, Implementations implementations) {
        this.ground = ground;
        this.workflow = workflow;
        this.workflows = workflows;
        this.implementations = implementations;
    }

    @Override
    public String id() {
        return "scheme";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        if (!ground.ready(wish)) {
            return Look.missing("make", wish.key());
        }
        Project project = ground.madeProject(wish);
        IssueType type = ground.madeType();
        String runsIn = workflows.of(project.getId(), type.getId()).orElse("");
        if (workflow.name().filter(runsIn::equals).isPresent()) {
            return Look.there("there", runsIn);
        }
        long issues = implementations.count(Map.of(project.getId(), Set.of(type.getId())));
        if (issues == 0) {
            return Look.missing("make", wish.key());
        }
        return hasGate(runsIn) ? Look.there("own", runsIn) : Look.blocked("issues", runsIn, issues);
    }

    @Override
    public void make(Wish wish, UserKey user) {
        Project project = ground.madeProject(wish);
        WorkflowSchemeManager schemes = ground.jira().get(WorkflowSchemeManager.class);
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName(freeName(schemes, wish.key()))
                .setMappings(schemes.getWorkflowSchemeObj(project).getMappings())
                .setMapping(ground.madeType().getId(), workflow.name().orElseThrow()).build());
        try {
            if (!ground.jira().get(MigrationHelperFactory.class).createMigrationHelper(project, scheme).associateProjectAndWorkflowScheme()) {
                throw new IllegalStateException("Jira would have to move issues first");
            }
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not give the project its workflow scheme", e);
        }
    }

    private boolean hasGate(String name) {
        return workflows.all().stream().anyMatch(each -> each.id().equals(new Workflow.Id(name, false)) && each.has(Part.Role.GATE));
    }

    /** A scheme that an earlier attempt left without a project keeps its name. */
    private static String freeName(WorkflowSchemeManager schemes, String key) {
        String name = "Klar: " + key;
        for (int number = 2; schemes.getWorkflowSchemeObj(name) != null; number++) {
            name = "Klar: " + key + " " + number;
        }
        return name;
    }
}
