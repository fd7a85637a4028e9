package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Difference;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Reference;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Adds, changes and removes one record of any kind: checked, stamped, with its history, against stale writes. */
final class WriteRecord {
    private final Records records;
    private final People people;
    private final Supplier<String> newKeys;
    private final Clock clock;

    WriteRecord(Records records, People people, Supplier<String> newKeys, Clock clock) {
        this.records = records;
        this.people = people;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    /** @throws Refused.Invalid when a field is at fault */
    Entry<?> add(Subject subject, Kind kind, UserKey author, Map<?, ?> tree) {
        if (!kind.fixedKeys().isEmpty()) {
            throw new Refused.NotFound("record");
        }
        return save(subject, kind, newKeys.get(), 0, null, author, tree);
    }

    /**
     * @param expected the version that the author saw; 0 for a record with a fixed key that is not there yet
     * @throws Refused.Invalid  when a field is at fault
     * @throws Refused.Stale    when somebody else saved it since
     * @throws Refused.NotFound when there is no such record
     */
    Entry<?> change(Subject subject, Kind kind, String key, int expected, UserKey author, Map<?, ?> tree) {
        Optional<Entry<?>> before = records.find(subject, kind, key);
        if (before.isEmpty() && (expected > 0 || !kind.fixedKeys().contains(key))) {
            throw expected > 0 && wasThere(subject, kind, key) ? new Refused.Stale(null, List.of()) : new Refused.NotFound("record");
        }
        if (before.isPresent() && before.get().version() != expected) {
            throw stale(subject, kind, key, expected);
        }
        return save(subject, kind, key, expected, before.orElse(null), author, tree);
    }

    /** @throws Refused.Stale when somebody else saved it since */
    void remove(Subject subject, Kind kind, String key, int expected, UserKey author) {
        Entry<?> before = records.find(subject, kind, key).orElseThrow(() -> new Refused.NotFound("record"));
        if (before.version() != expected) {
            throw stale(subject, kind, key, expected);
        }
        Change change = new Change(subject, kind, key, expected + 1, now(author), Tree.of(before.body()), Map.of());
        write(new Records.Write(expected, null, change));
    }

    private Entry<?> save(Subject subject, Kind kind, String key, int expected, Entry<?> before, UserKey author, Map<?, ?> tree) {
        Stamp now = now(author);
        RecordBody body = read(subject, kind, before, tree).stamped(now, before == null ? null : before.body());
        Entry<?> entry = before == null ? new Entry<>(subject, kind, key, firstVersion(subject, kind, key), body, now, now)
                : before.changed(body, now);
        Map<String, Object> was = before == null ? Map.of() : Tree.of(before.body());
        write(new Records.Write(expected, entry, new Change(subject, kind, key, entry.version(), now, was, Tree.of(body))));
        return entry;
    }

    private RecordBody read(Subject subject, Kind kind, Entry<?> before, Map<?, ?> tree) {
        Reading.Result<? extends RecordBody> read = Reading.strictly(kind.body(), tree);
        List<Fault> faults = new ArrayList<>(read.faults());
        // What has gone since it was named is no fault of whoever saves something else: the rules say what it means.
        Map<?, ?> was = before == null ? Map.of() : Tree.of(before.body());
        for (Reference reference : read.references()) {
            if (!exists(subject, reference) && !reference.key().equals(was.get(reference.field()))) {
                faults.add(Fault.of(reference.field(), "reference.unknown"));
            }
        }
        read.users().forEach((field, user) -> {
            if (!people.exists(user) && !user.value().equals(was.get(field))) {
                faults.add(Fault.of(field, "user.unknown", user.value()));
            }
        });
        if (!faults.isEmpty()) {
            throw new Refused.Invalid(faults);
        }
        return read.body();
    }

    private boolean exists(Subject subject, Reference reference) {
        Kind kind = Kind.bySegment(reference.kind()).orElseThrow();
        return records.find(kind.shared() ? Subject.municipality() : subject, kind, reference.key()).isPresent();
    }

    private void write(Records.Write write) {
        try {
            records.write(List.of(write));
        } catch (Records.StaleWrite e) {
            Change change = write.change();
            throw stale(change.subject(), change.kind(), change.key(), write.expected());
        }
    }

    private Refused.Stale stale(Subject subject, Kind kind, String key, int expected) {
        Entry<?> current = records.find(subject, kind, key).orElse(null);
        if (current == null) {
            return new Refused.Stale(null, List.of());
        }
        List<Difference> theirs = asOf(subject, kind, key, expected)
                .map(seen -> Difference.between(kind.body(), seen, Tree.of(current.body()))).orElse(List.of());
        return new Refused.Stale(current, theirs);
    }

    /** The record as the author saw it, if its history reaches back that far. */
    private Optional<Map<String, Object>> asOf(Subject subject, Kind kind, String key, int version) {
        return version == 0 ? Optional.of(Map.of())
                : lately(subject, kind, key).filter(change -> change.version() == version).map(Change::after).findFirst();
    }

    /**
     * A record with a fixed key goes on counting where one that was removed left off. Otherwise who still has the old
     * version 1 before them would overwrite the new version 1 unseen.
     */
    private int firstVersion(Subject subject, Kind kind, String key) {
        return kind.fixedKeys().isEmpty() ? 1
                : lately(subject, kind, key).mapToInt(Change::version).max().orElse(0) + 1;
    }

    private boolean wasThere(Subject subject, Kind kind, String key) {
        return lately(subject, kind, key).findAny().isPresent();
    }

    private java.util.stream.Stream<Change> lately(Subject subject, Kind kind, String key) {
        return records.history(subject, 0, 200).stream()
                .filter(change -> change.kind() == kind && change.key().equals(key));
    }

    private Stamp now(UserKey author) {
        return new Stamp(author, clock.instant());
    }
}
