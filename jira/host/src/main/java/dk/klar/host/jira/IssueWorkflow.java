package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;

/** What {@link IssueOperations} needs of workflows. The workflow part registers it as a service. */
public interface IssueWorkflow {

    /**
     * Runs the initial action of the workflow for the issue's project and type; its functions call
     * {@link IssueWriter#insert} and the rest. With errors nothing is kept.
     */
    Errors create(MutableIssue issue, ApplicationUser user);

    /** Where a moved issue stands in its new project's workflow. */
    record Place(long workflowEntryId, String statusId) {
    }

    /**
     * After a move or a change of type: if another workflow applies, the old entry is ended and a new one begun, on the
     * step of the same status if there is one, else on the initial one; else the place where the issue stands.
     */
    Place replaced(Issue issue);

    /** The issue is gone: so is its entry. */
    void delete(long workflowEntryId);
}
