package dk.klar.usecase.port;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How often people want to be told what waits for them, and when they last were. */
public interface Rhythms {
    /** Empty for somebody who has not chosen. */
    Optional<Rhythm> chosen(UserKey person);

    /** @throws Records.StoreUnavailable when it cannot be written */
    void choose(UserKey person, Rhythm rhythm);

    /**
     * Notes that this person is told on this day, before they are: of several who ask, on several nodes, one is told yes.
     *
     * @return whether they had not been told on this day or a later one yet
     * @throws Records.StoreUnavailable when it cannot be noted
     */
    boolean noteSent(UserKey person, LocalDate day);

    /**
     * That what was noted did not come to be, as whoever noted it saw: on that day this person can be told again. Does nothing where
     * that day is not the last that is noted.
     *
     * @throws Records.StoreUnavailable when it cannot be noted; then they are told no more on that day
     */
    void noteNotSent(UserKey person, LocalDate day);

    /**
     * People of whom anything is kept, some at a time, in the order that the store has for them.
     *
     * @param after what comes after this one; null for the first
     */
    List<UserKey> people(UserKey after, int most);

    /** Lets go of what is kept of a person. Does nothing where nothing is. */
    void forget(UserKey person);
}
