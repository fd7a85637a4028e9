package dk.klar.benchmark;

import dk.klar.usecase.port.Switches;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Klar is on for all issues. */
final class OnEverywhere implements Switches {
    @Override
    public boolean on(long projectId, String issueTypeId) {
        return true;
    }

    @Override
    public Set<Long> projects() {
        return Set.of();
    }

    @Override
    public Set<String> issueTypes(long projectId) {
        return Set.of("1");
    }

    @Override
    public void set(long projectId, Set<String> issueTypeIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> leaving(long projectId) {
        return Optional.empty();
    }

    @Override
    public void leave(long projectId, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void left(long projectId) {
        throw new UnsupportedOperationException();
    }
}
