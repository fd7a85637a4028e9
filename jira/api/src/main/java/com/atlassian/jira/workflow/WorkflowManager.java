package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Jira's workflows, and their drafts.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 11.0. getWorkflows is called by a plugin built against
 * 8.13, getWorkflow(Issue) by one against 8.20, getWorkflow(Long, String) by one against 8.0; getDraftWorkflow, createDraftWorkflow and overwriteActiveWorkflow by
 * one against 6.4; createWorkflow by ones against 8.13 and 8.20; all and the rest are implemented by one against 7.4. The members are unconfirmed on 11.
 */
public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();

    JiraWorkflow getWorkflow(Issue issue);

    /** The workflow of a project's issue type. */
    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    /** A copy that may be changed and handed to updateWorkflow. */
    JiraWorkflow getWorkflowClone(String workflowName);

    /** Null where there is none. */
    JiraWorkflow getDraftWorkflow(String parentWorkflowName);

    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow);

    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName);

    boolean deleteDraftWorkflow(String parentWorkflowName);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    /** Publishes the draft. */
    void overwriteActiveWorkflow(ApplicationUser user, String parentWorkflowName);
}
