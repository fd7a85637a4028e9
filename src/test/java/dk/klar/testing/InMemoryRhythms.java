package dk.klar.testing;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Rhythms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    @Override
    public synchronized List<UserKey> people(UserKey after, int most) {
        return Stream.concat(chosen.keySet().stream(), sent.keySet().stream()).distinct().sorted(Comparator.comparing(UserKey::value))
                .filter(person -> after == null || person.value().compareTo(after.value()) > 0).limit(most).toList();
    }

    @Override
    public synchronized void forget(UserKey person) {
        chosen.remove(person);
        sent.remove(person);
    }
}
