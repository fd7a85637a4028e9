package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow that is being made.
 *
 * <p>Evidence: made so by plugins built against 8.13 and 8.20; unconfirmed on 11.
 */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isActive() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isSystemWorkflow() {
        throw new UnsupportedOperationException("signature only");
    }
}
