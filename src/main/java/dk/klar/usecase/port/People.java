package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;

/** Jira's users. */
public interface People {
    /** Whether there is such a user, active or not. */
    boolean exists(UserKey user);

    /** The name to show; the key itself for a user who is gone. */
    String displayName(UserKey user);
}
