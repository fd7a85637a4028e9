package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * The workflows.
 *
 * <p>Evidence: {@code getWorkflow(Issue)} is called by a plugin built against Jira 8.20 and the type is imported by one that
 * runs on Jira 11; the method is unconfirmed on 11.
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);
}
