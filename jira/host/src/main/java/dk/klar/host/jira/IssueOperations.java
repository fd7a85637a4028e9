package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/**
 * What REST and pages do to issues, as one transaction each: permissions, validation of fields (plugins' field types
 * included), change history, index, event. The user is null for anonymous. Registered as a service.
 */
public interface IssueOperations {

    /** How it went: the issue as it is now, or what was wrong; then nothing was written. */
    record Result(Optional<Issue> issue, Errors errors, Refusal refusal) {

        static Result done(Issue issue) {
            return new Result(Optional.of(issue), Errors.none(), Refusal.NONE);
        }

        static Result invalid(Errors errors) {
            return new Result(Optional.empty(), errors, Refusal.INVALID);
        }

        static Result refused(Refusal refusal, String message) {
            return new Result(Optional.empty(), Errors.message(message), refusal);
        }

        public boolean ok() {
            return refusal == Refusal.NONE;
        }
    }

    /** Why nothing was done. */
    enum Refusal { NONE, INVALID, NOT_FOUND, NOT_LOGGED_IN, FORBIDDEN }

    /** Fields must be on the create screen of the project. */
    Result create(long projectId, String issueTypeId, FieldInput fields, ApplicationUser user);

    /** Fields must be on the edit screen of the project. */
    Result edit(long issueId, FieldInput fields, ApplicationUser user);

    /** The assign operation: asks for Assign, not for Edit, and no screen. An empty name is nobody. */
    Result assign(long issueId, String userName, ApplicationUser user);

    Result comment(long issueId, String body, ApplicationUser user);

    Result delete(long issueId, ApplicationUser user);

    /**
     * A clone in the same project: the fields and what custom field types say that the original's values are, but no
     * comments, history or properties. It begins its workflow anew.
     */
    Result copy(long issueId, String summary, ApplicationUser user);

    /** Into another project, where the issue gets a new key and, if need be, another type and workflow. */
    Result move(long issueId, long projectId, String issueTypeId, ApplicationUser user);
}
