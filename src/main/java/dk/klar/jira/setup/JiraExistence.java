package dk.klar.jira.setup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Existence;
import java.time.Instant;
import java.util.Optional;

/** Jira's issues and users, one look-up by key each: the calls that read many at once are not proven on Jira 11. */
public final class JiraExistence implements Existence {
    /** Jira's key of the category. */
    private static final String DONE = "done";
    private final IssueManager issues;
    private final UserManager users;

    public JiraExistence(IssueManager issues, UserManager users) {
        this.issues = issues;
        this.users = users;
    }

    @Override
    public boolean exists(IssueId issue) {
        return issues.getIssueObject(issue.value()) != null;
    }

    @Override
    public Optional<Instant> doneSince(IssueId id) {
        Issue issue = issues.getIssueObject(id.value());
        return issue != null && done(issue) ? Optional.of(issue.getUpdated().toInstant()) : Optional.empty();
    }

    static boolean done(Issue issue) {
        return DONE.equals(issue.getStatus().getStatusCategory().getKey());
    }

    @Override
    public boolean active(UserKey user) {
        ApplicationUser known = users.getUserByKey(user.value());
        return known != null && known.isActive();
    }
}
