package dk.klar.jira.setup;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.workflow.Workflow;
import java.util.function.Consumer;

/**
 * The calls by which Jira takes a changed workflow, as its own editor makes them. None of them is proven on Jira 11; should
 * one be different there, it is mended here alone.
 */
final class WorkflowChange {
    private final WorkflowManager workflows;

    WorkflowChange(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    void make(Workflow workflow, ApplicationUser user, Consumer<WorkflowDescriptor> change) {
        String name = workflow.id().name();
        switch (workflow.changing()) {
            case DIRECTLY -> update(workflow.id().draft() ? workflows.getDraftWorkflow(name) : workflows.getWorkflowClone(name), user, change);
            case BY_DRAFT -> publish(name, user, change);
            case NOT_WHILE_DRAFT, NEVER -> throw new IllegalStateException(name + " cannot be changed: " + workflow.changing());
        }
    }

    /** A draft that could not be published does not stay behind, or it would stand in the way of the next attempt. */
    private void publish(String name, ApplicationUser user, Consumer<WorkflowDescriptor> change) {
        JiraWorkflow draft = workflows.createDraftWorkflow(user, name);
        try {
            update(draft, user, change);
            workflows.overwriteActiveWorkflow(user, name);
        } catch (RuntimeException e) {
            workflows.deleteDraftWorkflow(name);
            throw e;
        }
    }

    private void update(JiraWorkflow workflow, ApplicationUser user, Consumer<WorkflowDescriptor> change) {
        change.accept(workflow.getDescriptor());
        workflows.updateWorkflow(user, workflow);
    }
}
