package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.UserKeys;

/** A user gets another key in Jira, as when they are anonymised: Klar keeps no trace of the old one. Nobody is asked for rights. */
public final class ReplaceUserKey {
    private final UserKeys keys;
    private final Implementations implementations;
    private final Publish publish;

    public ReplaceUserKey(UserKeys keys, Implementations implementations, Publish publish) {
        this.keys = keys;
        this.implementations = implementations;
        this.publish = publish;
    }

    /** In how many places the user is named. */
    public long count(UserKey user) {
        return keys.count(user);
    }

    /**
     * Done twice it changes nothing more.
     *
     * @throws dk.klar.usecase.port.Records.StoreUnavailable when it could not be done everywhere; it can be done again
     */
    public void replace(UserKey user, UserKey other) {
        // What JQL finds of the people in a role stands in Jira's index.
        keys.replace(user, other).forEach(issue -> implementations.any(issue).ifPresent(publish::happenedTo));
    }
}
