package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * One workflow.
 *
 * <p>Evidence: Javadoc of Jira 7.1; {@code getAllActions} and {@code getDescriptor} are called by plugins built against Jira 8;
 * the type is imported by a plugin that runs on Jira 11; the methods are unconfirmed on 11.
 */
public interface JiraWorkflow {
    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    String getLinkedStatusId(StepDescriptor stepDescriptor);
}
