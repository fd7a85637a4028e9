package dk.klar.host.workflow;

import com.atlassian.jira.issue.MutableIssue;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import java.util.Optional;

/** What a running transition needs done to issues. Everything happens in the caller's transaction. */
public interface IssueWrites {

    /** The issue as stored, in an object of one's own. */
    Optional<MutableIssue> load(long issueId);

    /** Stores a new issue: its id, number and key are known afterwards, to the same object. */
    void create(MutableIssue issue, long workflowEntryId, String statusId);

    /** Stores what was set on the issue and not yet stored, and notes it in the history as one change. */
    void storeChanges(MutableIssue issue, String userKey);

    void addComment(MutableIssue issue, String userKey, String body);

    /** Sets one field, in memory, from its text form; the empty text clears it. */
    Errors setField(MutableIssue issue, String fieldId, String value, String userKey);

    /**
     * Puts input from a form or from REST into the issue, in memory.
     *
     * @param screenId the transition's screen; without one no field can be set
     */
    Errors applyInput(MutableIssue issue, Optional<Long> screenId, FieldInput input, String userKey);

    void reindex(MutableIssue issue);

    /** Tells listeners. Called once the transition is stored. */
    void fireEvent(MutableIssue issue, long eventTypeId, String userKey);
}
