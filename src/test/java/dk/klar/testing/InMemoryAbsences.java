package dk.klar.testing;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Absences;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is missed, in memory. It passes the same contract test as the real store. */
public final class InMemoryAbsences implements Absences {
    private final Map<UserKey, LocalDate> noted = new HashMap<>();

    @Override
    public synchronized LocalDate missed(UserKey person, LocalDate today) {
        noted.putIfAbsent(person, today);
        return noted.get(person);
    }

    @Override
    public synchronized void end(UserKey person) {
        noted.remove(person);
    }

    @Override
    public synchronized List<UserKey> people(UserKey after, int most) {
        return noted.keySet().stream().sorted(Comparator.comparing(UserKey::value))
                .filter(person -> after == null || person.value().compareTo(after.value()) > 0).limit(most).toList();
    }
}
