package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A workflow that is being made: no project uses it yet. */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowDescriptor descriptor;

    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
        this.name = name;
        this.descriptor = workflowDescriptor;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<ActionDescriptor> getAllActions() {
        List<ActionDescriptor> actions = new ArrayList<>(descriptor.getInitialActions());
        actions.addAll(descriptor.getGlobalActions());
        descriptor.getSteps().forEach(step -> actions.addAll(((StepDescriptor) step).getActions()));
        return actions;
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        return String.valueOf(stepDescriptor.getMetaAttributes().get("jira.status.id"));
    }

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public boolean isSystemWorkflow() {
        return false;
    }
}
