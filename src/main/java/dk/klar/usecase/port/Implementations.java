package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;
import java.util.Optional;

/** Jira's issues. */
public interface Implementations {
    /** The issue, if it exists and this person may browse it, its security level included. */
    Optional<Implementation> visible(String issueKey, UserKey viewer);
}
