package dk.klar.testing;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Feeds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calendar addresses in memory. It passes the same contract test as the real store. */
public final class InMemoryFeeds implements Feeds {
    private final Map<UserKey, Map.Entry<String, LocalDate>> kept = new HashMap<>();

    @Override
    public synchronized void keep(UserKey owner, String fingerprint, LocalDate madeOn) {
        kept.put(owner, Map.entry(fingerprint, madeOn));
    }

    @Override
    public synchronized void remove(UserKey owner) {
        kept.remove(owner);
    }

    @Override
    public synchronized Optional<LocalDate> madeOn(UserKey owner) {
        return Optional.ofNullable(kept.get(owner)).map(Map.Entry::getValue);
    }

    @Override
    public synchronized Optional<UserKey> owner(String fingerprint) {
        return kept.entrySet().stream().filter(entry -> entry.getValue().getKey().equals(fingerprint)).map(Map.Entry::getKey).findFirst();
    }

    @Override
    public synchronized List<UserKey> people(UserKey after, int most) {
        return kept.keySet().stream().distinct().sorted(Comparator.comparing(UserKey::value))
                .filter(person -> after == null || person.value().compareTo(after.value()) > 0).limit(most).toList();
    }
}
