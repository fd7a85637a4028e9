package dk.klar.testing;

import dk.klar.usecase.port.Rounds;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Rounds in memory. It passes the same contract test as the real store. */
public final class InMemoryRounds implements Rounds {
    private final Map<Name, Round> kept = new EnumMap<>(Name.class);

    @Override
    public synchronized Optional<Round> of(Name name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public synchronized boolean keep(Round round) {
        boolean first = of(round.name()).map(Round::version).orElse(0) == round.version() - 1;
        if (first) {
            kept.put(round.name(), round);
        }
        return first;
    }
}
