package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The workflow that applies to an issue, as Jira shows it to its apps. */
final class HostWorkflowManager implements WorkflowManager {
    private final Workflows workflows;
    private final WorkflowSchemes schemes;

    HostWorkflowManager(Workflows workflows, WorkflowSchemes schemes) {
        this.workflows = workflows;
        this.schemes = schemes;
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return new Shown(workflows.get(schemes.workflowOf(issue.getProjectId(), issue.getIssueTypeId())).descriptor());
    }

    private record Shown(WorkflowDescriptor descriptor) implements JiraWorkflow {
        @Override
        public WorkflowDescriptor getDescriptor() {
            return descriptor;
        }

        @Override
        public Collection<ActionDescriptor> getAllActions() {
            Map<Integer, ActionDescriptor> all = new LinkedHashMap<>();
            add(descriptor.getInitialActions(), all);
            add(descriptor.getGlobalActions(), all);
            descriptor.getSteps().forEach(step -> add(((StepDescriptor) step).getActions(), all));
            return new ArrayList<>(all.values());
        }

        private static void add(Collection<?> actions, Map<Integer, ActionDescriptor> all) {
            actions.forEach(action -> all.putIfAbsent(((ActionDescriptor) action).getId(), (ActionDescriptor) action));
        }

        @Override
        public String getLinkedStatusId(StepDescriptor stepDescriptor) {
            return WorkflowFile.meta(stepDescriptor.getMetaAttributes(), "jira.status.id").trim();
        }
    }
}
