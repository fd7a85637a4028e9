package dk.klar.host.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Puts typed field values into an issue, in memory: for create, edit and transition screens. Registered as a service.
 */
public interface IssueFields {

    /** Of a screen's fields those that the user is shown: custom fields by context, others by permission. */
    List<String> shown(List<String> screenFieldIds, long projectId, String issueTypeId, ApplicationUser user);

    /**
     * Checks and sets. A field that is not shown is refused, as in Jira's REST: "Field 'x' cannot be set. It is not on
     * the appropriate screen, or unknown." Nothing is stored.
     */
    Errors apply(MutableIssue issue, FieldInput input, List<String> screenFieldIds, ApplicationUser user);

    /** What a workflow sets: neither screens nor permissions are asked. Users are given by key or by name. */
    Errors set(MutableIssue issue, String fieldId, List<String> typed);
}
