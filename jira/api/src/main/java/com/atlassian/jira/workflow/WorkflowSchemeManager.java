package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;

/**
 * Jira's workflow schemes.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 11.0; assignableBuilder, createScheme and
 * getWorkflowSchemeObj are called by plugins against 8.1 and 8.13. The members are unconfirmed on 11.
 */
public interface WorkflowSchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

    /** Null where there is none of that name. */
    AssignableWorkflowScheme getWorkflowSchemeObj(String name);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);
}
