package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow with OSWorkflow's descriptor of it.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 11.0; getName, getDescriptor, getAllActions and isActive are
 * called by plugins built against 8, getLinkedStatusId stands in the Javadoc of 7.1, isSystemWorkflow is implemented by one built against 7.4. The members are unconfirmed on 11.
 */
public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    /** Whether a project uses it. */
    boolean isActive();

    boolean isSystemWorkflow();
}
