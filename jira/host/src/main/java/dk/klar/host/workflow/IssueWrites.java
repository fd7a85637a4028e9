package dk.klar.host.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.Optional;

/** What a running transition needs done to issues. Core registers it; everything happens in the caller's transaction. */
public interface IssueWrites {

    /** Which status an issue left and which it came to. */
    record StatusChange(String from, String to) {
    }

    /** The issue as stored, in an object of one's own. */
    MutableIssue load(long issueId);

    /** Stores a new issue: its id, number and key are known afterwards, to the same object. */
    void create(MutableIssue issue, long workflowEntryId, String statusId, String authorKey);

    void storeStatus(MutableIssue issue, String statusId);

    /**
     * Stores what was set on the issue and not yet stored, and notes it in the history as one change, the status
     * together with the fields. Nothing changed, nothing noted.
     */
    void storeChanges(MutableIssue issue, Optional<StatusChange> status, String authorKey);

    void addComment(MutableIssue issue, String authorKey, String body);

    /** Sets one field from its text form (a user's key, an option's id, plain text); the empty text clears it. */
    void setField(MutableIssue issue, String fieldId, String value);

    /**
     * Puts input from a form or from REST into the issue.
     *
     * @param screenId the transition's screen; without one no field can be set
     * @return what is wrong, by field; empty when all went in
     */
    Map<String, String> applyInput(MutableIssue issue, Optional<Long> screenId, Map<String, ?> input);

    void reindex(MutableIssue issue);

    /** Tells listeners. Called once the transition is stored. */
    void fireEvent(MutableIssue issue, long eventTypeId, String userKey);
}
