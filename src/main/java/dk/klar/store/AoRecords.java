package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.usecase.port.Records;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * The records in Jira's database.
 *
 * <p>It holds under read committed as well as serializable, for which of the two Jira runs is Jira's to say: a writer
 * claims a record by deleting the row of the version it saw. Of two writers the database lets one delete it; the other
 * deletes nothing, or is told that it came too late.
 */
public final class AoRecords implements Records {
    /** Serializable transactions may be refused though nobody touched the same record; some goes get each through. */
    private static final int ATTEMPTS = 10;
    /** Milliseconds before the second attempt, at most, and as many more before each further one. Random, or they meet again. */
    private static final int PAUSE = 10;

    private final ActiveObjects ao;
    private final RecordTable records;
    private final ChangeTable changes;

    public AoRecords(ActiveObjects ao) {
        this.ao = ao;
        this.records = new RecordTable(ao);
        this.changes = new ChangeTable(ao);
    }

    @Override
    public List<Entry<?>> about(Subject subject) {
        return reading(() -> records.about(subject), "the records of " + subject);
    }

    @Override
    public Optional<Entry<?>> find(Subject subject, Kind kind, String key) {
        if (key.indexOf('\0') >= 0) {
            return Optional.empty(); // No record has such a key, and PostgreSQL takes offence.
        }
        return reading(() -> records.find(subject, kind, key), kind + " " + key + " of " + subject);
    }

    @Override
    public List<Change> history(Subject subject, int offset, int limit) {
        return reading(() -> changes.about(subject, offset, limit), "the history of " + subject);
    }

    @Override
    public void write(List<Write> writes) {
        for (int attempt = 1; ; attempt++) {
            try {
                ao.executeInTransaction(() -> {
                    writes.forEach(this::write);
                    return null;
                });
                return;
            } catch (RuntimeException failure) {
                // Databases differ in how they say that somebody was faster. The versions tell for sure.
                if (movedOn(writes, failure)) {
                    throw new StaleWrite(failure);
                }
                if (attempt == ATTEMPTS || !paused(attempt)) {
                    throw new StoreUnavailable("cannot write " + names(writes), failure);
                }
            }
        }
    }

    private void write(Write write) {
        if (write.expected() > 0 && !records.delete(RecordKeys.unique(write.change()), write.expected())) {
            throw new StaleWrite(null); // Only to roll back; see above.
        }
        if (write.entry() != null) {
            records.create(write.entry());
        }
        changes.add(write.change());
    }

    private boolean movedOn(List<Write> writes, RuntimeException failure) {
        try {
            return writes.stream().anyMatch(write -> records.version(RecordKeys.unique(write.change())) != write.expected());
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            throw new StoreUnavailable("cannot write " + names(writes), failure);
        }
    }

    private static boolean paused(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE * attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> names(List<Write> writes) {
        return writes.stream().map(write -> RecordKeys.unique(write.change())).toList();
    }

    private static <T> T reading(Supplier<T> read, String what) {
        try {
            return read.get();
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreUnavailable("cannot read " + what, e);
        }
    }
}
