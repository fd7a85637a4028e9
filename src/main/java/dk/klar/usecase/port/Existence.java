package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;

/** Whether Jira still has what records name. */
public interface Existence {
    /** Whoever may see it. */
    boolean exists(IssueId issue);

    /** Whether there is such a user, and one who can still log in. */
    boolean active(UserKey user);
}
