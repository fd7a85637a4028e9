package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendar addresses that people have made: at most one each, and of each no more than the fingerprint of its secret part. */
public interface Feeds {
    /**
     * Keeps it, in the place of the one that the owner had before.
     *
     * @throws Records.StoreUnavailable when it cannot be written
     */
    void keep(UserKey owner, String fingerprint, LocalDate madeOn);

    /** Does nothing where there is none. */
    void remove(UserKey owner);

    /** The day on which the owner's was made; empty where there is none. */
    Optional<LocalDate> madeOn(UserKey owner);

    /** Whose it is; empty where nobody's is or is any longer. */
    Optional<UserKey> owner(String fingerprint);

    /**
     * People who have one, some at a time, in the order that the store has for them.
     *
     * @param after what comes after this one; null for the first
     */
    List<UserKey> people(UserKey after, int most);
}
