package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.time.Instant;
import java.util.Optional;

/** Whether Jira still has what records name. */
public interface Existence {
    /** Whoever may see it. */
    boolean exists(IssueId issue);

    /** When something last became of an issue whose status is done; empty for one that is not, and for one that is gone. */
    Optional<Instant> doneSince(IssueId issue);

    /** Whether there is such a user, and one who can still log in. */
    boolean active(UserKey user);
}
