package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.List;

/** Since when Jira has not had users of whom something is kept, as far as somebody looked. */
public interface Absences {
    /**
     * They are not there.
     *
     * @param today noted where nothing is
     * @return the day that is noted, on which they were not there for the first time
     * @throws Records.StoreUnavailable when it cannot be read or noted
     */
    LocalDate missed(UserKey person, LocalDate today);

    /** They are there again, or nothing is kept of them any more. Does nothing where nothing is noted. */
    void end(UserKey person);

    /**
     * People of whom it is noted, some at a time, in the order that the store has for them.
     *
     * @param after what comes after this one; null for the first
     */
    List<UserKey> people(UserKey after, int most);
}
