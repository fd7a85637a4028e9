package dk.klar.testing;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Rhythms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often people are told, in memory. It passes the same contract test as the real store. */
public final class InMemoryRhythms implements Rhythms {
    private final Map<UserKey, Rhythm> chosen = new HashMap<>();
    private final Map<UserKey, LocalDate> sent = new HashMap<>();

    @Override
    public synchronized Optional<Rhythm> chosen(UserKey person) {
        return Optional.ofNullable(chosen.get(person));
    }

    @Override
    public synchronized void choose(UserKey person, Rhythm rhythm) {
        chosen.put(person, rhythm);
    }

    @Override
    public synchronized boolean noteSent(UserKey person, LocalDate day) {
        boolean first = !sent.containsKey(person) || sent.get(person).isBefore(day);
        if (first) {
            sent.put(person, day);
        }
        return first;
    }

    @Override
    public synchronized void noteNotSent(UserKey person, LocalDate day) {
        if (day.equals(sent.get(person))) {
            sent.remove(person);
        }
    }
}
