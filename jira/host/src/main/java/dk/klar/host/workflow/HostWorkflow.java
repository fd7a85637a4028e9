package dk.klar.host.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workflow as Jira hands it to plugins, with a descriptor of its own: changing it changes nothing until it is handed back. */
record HostWorkflow(String name, WorkflowDescriptor descriptor, boolean active, boolean draft) implements JiraWorkflow {
    @Override
    public String getName() {
        return name;
    }

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
    public String getLinkedStatusId(StepDescriptor step) {
        return WorkflowFile.meta(step.getMetaAttributes(), "jira.status.id").trim();
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean isSystemWorkflow() {
        return name.equals(Workflows.DEFAULT_NAME);
    }
}
