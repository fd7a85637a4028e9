package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Stores issues: what the post-functions of workflows do, and {@link IssueOperations} itself. No permission is asked.
 * Registered as a service.
 */
public interface IssueWriter {

    /**
     * IssueCreateFunction: stores an issue that has been filled in memory; afterwards it has an id, a key and its
     * workflow entry.
     */
    void insert(MutableIssue issue, long workflowEntryId, String statusId);

    /** GenerateChangeHistoryFunction: stores what was set since the issue was read, and writes the change history. */
    void store(MutableIssue issue, ApplicationUser user);

    /** CreateCommentFunction: also sets when the issue was updated. */
    void comment(Issue issue, String body, ApplicationUser user);

    /** IssueReindexFunction: what JQL finds of the issue's properties and custom fields. */
    void reIndex(Issue issue);

    /** FireIssueEventFunction: to the EventPublisher. */
    void fire(Issue issue, long eventTypeId, ApplicationUser user);
}
