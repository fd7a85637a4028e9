package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;
import java.util.Optional;

/** Jira's users. */
public interface People {
    /** Whether there is such a user, active or not. */
    boolean exists(UserKey user);

    /** The name to show; the key itself for a user who is gone. */
    String displayName(UserKey user);

    /** The name that a user logs in by; empty for one who is gone. */
    Optional<String> userName(UserKey user);

    /** The user who logs in by this name, active or not. */
    Optional<UserKey> byUserName(String name);
}
