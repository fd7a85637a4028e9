package dk.klar.host.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Puts typed field values into an issue, in memory: for create, edit and transition screens. Registered as a service.
 */
public interface IssueFields {

    /**
     * Checks and sets. A field that is not among the screen's is refused, as in Jira's REST: "Field 'x' cannot be set.
     * It is not on the appropriate screen, or unknown." Nothing is stored.
     */
    Errors apply(MutableIssue issue, FieldInput input, List<String> screenFieldIds, ApplicationUser user);
}
