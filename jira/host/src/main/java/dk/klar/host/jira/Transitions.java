package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** The transitions of an issue, for pages and REST. The workflow part registers it as a service. */
public interface Transitions {

    /** @param screenId the screen to be filled in, if there is one; see dk.klar.host.data.Screens */
    record Transition(int id, String name, String toStatusId, Optional<Long> screenId) {
    }

    /** Those whose conditions let the user through. */
    List<Transition> available(Issue issue, ApplicationUser user);

    /**
     * Fields, then validators, then functions, in one transaction.
     *
     * @param comment empty for none
     */
    IssueOperations.Result perform(long issueId, int actionId, FieldInput fields, String comment, ApplicationUser user);
}
