package dk.klar.testing;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.usecase.port.Records;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A store in memory that counts what it is asked, can be down, and lets somebody else be first. */
public final class WatchedRecords implements Records {
    private final Records records = new InMemoryRecords();
    private final Deque<Runnable> beforeWrites = new ArrayDeque<>();
    private final Set<Subject> damaged = new HashSet<>();
    private int calls;
    private boolean down;

    /** How often anything was asked. */
    public int calls() {
        return calls;
    }

    /** Something in there cannot be read any more. */
    public void damage(Subject subject) {
        damaged.add(subject);
    }

    public void goDown() {
        down = true;
    }

    /** Runs just before the next write that has no such step of its own yet, as a colleague's save would. */
    public void beforeNextWrite(Runnable step) {
        beforeWrites.add(step);
    }

    @Override
    public List<Entry<?>> about(Subject subject) {
        return asked(() -> {
            readable(subject);
            return records.about(subject);
        });
    }

    @Override
    public Map<Subject, List<Entry<?>>> withShared(Subject implementation) {
        return asked(() -> {
            readable(implementation);
            readable(Subject.municipality());
            return records.withShared(implementation);
        });
    }

    @Override
    public Map<Subject, List<Entry<?>>> aboutEach(List<Subject> subjects) {
        return asked(() -> {
            subjects.forEach(this::readable);
            return records.aboutEach(subjects);
        });
    }

    private void readable(Subject subject) {
        if (damaged.contains(subject)) {
            throw new StoreUnavailable("a record of " + subject + " cannot be read", null);
        }
    }

    @Override
    public Optional<Entry<?>> find(Subject subject, Kind kind, String key) {
        return asked(() -> records.find(subject, kind, key));
    }

    @Override
    public List<Change> history(Subject subject, Narrowed wanted, int offset, int limit) {
        return asked(() -> records.history(subject, wanted, offset, limit));
    }

    @Override
    public Spread spread(Subject subject) {
        return asked(() -> records.spread(subject));
    }

    @Override
    public List<Change> history(Subject subject, Kind kind, String key) {
        return asked(() -> records.history(subject, kind, key));
    }

    @Override
    public void write(List<Write> writes) {
        asked(() -> {
            Runnable step = beforeWrites.poll();
            if (step != null) {
                step.run();
            }
            records.write(writes);
            return null;
        });
    }

    @Override
    public void write(Write passage, Frozen frozen) {
        asked(() -> {
            records.write(passage, frozen);
            return null;
        });
    }

    @Override
    public void takeBack(Entry<?> added) {
        asked(() -> {
            records.takeBack(added);
            return null;
        });
    }

    @Override
    public Optional<Frozen> evidence(Subject subject, String passage) {
        return asked(() -> records.evidence(subject, passage));
    }

    private <T> T asked(Supplier<T> answer) {
        calls++;
        if (down) {
            throw new StoreUnavailable("down", null);
        }
        return answer.get();
    }
}
