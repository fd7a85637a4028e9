package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
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
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Adds, changes and removes one record of any kind: checked, stamped, with its history, against stale writes. */
final class WriteRecord {
    private final Records records;
    private final People people;
    private final Implementations implementations;
    private final Audit audit;
    private final Supplier<String> newKeys;
    private final Clock clock;

    WriteRecord(Records records, People people, Implementations implementations, Audit audit, Supplier<String> newKeys, Clock clock) {
        this.records = records;
        this.people = people;
        this.implementations = implementations;
        this.audit = audit;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    /** @throws Refused.Invalid when a field is at fault */
    Entry<?> add(Subject subject, Kind kind, UserKey author, Map<?, ?> tree) {
        if (!kind.fixed().isEmpty() || kind.beside().isPresent()) {
            throw new Refused.NotFound("record");
        }
        return save(subject, kind, newKeys.get(), 0, null, author, tree);
    }

    /**
     * Likewise, with what Klar says of it itself under the same key: both or neither.
     *
     * @throws Refused.Invalid when a field is at fault
     */
    Entry<?> add(Subject subject, Kind kind, UserKey author, Map<?, ?> tree, Kind own, RecordBody said) {
        Stamp now = now(author);
        Entry<?> entry = new Entry<>(subject, kind, newKeys.get(), 1, stamped(read(subject, kind, null, author, tree), now, null), now, now);
        commit(List.of(Records.Write.added(entry), Records.Write.added(new Entry<>(subject, own, entry.key(), 1, said, now, now))));
        return entry;
    }

    /** Adds a record that Klar writes itself, about what somebody did. */
    void addOwn(Subject subject, Kind kind, RecordBody body, UserKey user) {
        commit(List.of(Records.Write.added(own(subject, kind, newKeys.get(), body, user))));
    }

    /** Such a record as it is to be, under the key of the one that it is about. */
    Entry<?> own(Subject subject, Kind kind, String key, RecordBody body, UserKey user) {
        Stamp now = now(user);
        return new Entry<>(subject, kind, key, 1, body, now, now);
    }

    /** Whether it was added; not where it is there already. */
    boolean added(Entry<?> own) {
        try {
            commit(List.of(Records.Write.added(own)));
            return true;
        } catch (Records.StaleWrite somebodyElseHas) {
            return false;
        }
    }

    /** What was just added is not true after all: as if it had never been. */
    void takeBack(Entry<?> own) {
        records.takeBack(own);
    }

    /**
     * @param expected the version that the author saw; 0 for a record with a fixed key that is not there yet
     * @throws Refused.Invalid  when a field is at fault
     * @throws Refused.Stale    when somebody else saved it since
     * @throws Refused.NotFound when there is no such record
     */
    Entry<?> change(Subject subject, Kind kind, String key, int expected, UserKey author, Map<?, ?> tree) {
        Optional<Entry<?>> before = records.find(subject, kind, key);
        if (before.isEmpty() && (expected > 0 || !mayBegin(subject, kind, key))) {
            throw expected > 0 && wasThere(subject, kind, key) ? new Refused.Stale(null, List.of()) : new Refused.NotFound("record");
        }
        if (before.isPresent() && before.get().version() != expected) {
            throw stale(subject, kind, key, expected);
        }
        return save(subject, kind, key, expected, before.orElse(null), author, tree);
    }

    /**
     * Changes a record by something else than its form.
     *
     * @throws Refused.Stale    when somebody else saved it since
     * @throws Refused.NotFound when there is no such record
     */
    Entry<?> change(Subject subject, Kind kind, String key, int expected, UserKey author, UnaryOperator<RecordBody> act) {
        Entry<?> before = records.find(subject, kind, key).orElseThrow(() -> new Refused.NotFound("record"));
        if (before.version() != expected) {
            throw stale(subject, kind, key, expected);
        }
        Stamp now = now(author);
        Entry<RecordBody> after = before.changed(act.apply(before.body()), now);
        write(Records.Write.changed(before, after));
        return after;
    }

    /** A record whose key is known beforehand, as it is to be. */
    record Fixed(Kind kind, String key, RecordBody body) {
    }

    /**
     * Saves records with known keys that name no other records, all or nothing. Those that would not change are left alone.
     *
     * @return how many changed
     * @throws Refused.Overtaken when somebody else saves one of them at the same time
     */
    int all(Subject subject, List<Fixed> all, UserKey author) {
        List<Planned> planned = new ArrayList<>();
        for (Fixed each : all) {
            Entry<?> before = records.find(subject, each.kind(), each.key()).orElse(null);
            if (before == null || !Tree.of(before.body()).equals(Tree.of(each.body()))) {
                planned.add(new Planned(each.kind(), each.key(), each.body(), before));
            }
        }
        planned(subject, planned, author);
        return planned.size();
    }

    /**
     * A record as it is to be.
     *
     * @param before as it was when that was decided; null where it was not there
     */
    record Planned(Kind kind, String key, RecordBody body, Entry<?> before) {
    }

    /**
     * Saves records with known keys, all or nothing; that they name what is there has been seen to.
     *
     * @throws Refused.Overtaken when somebody else has saved one of them since
     */
    void planned(Subject subject, List<Planned> all, UserKey author) {
        Stamp now = now(author);
        List<Records.Write> writes = new ArrayList<>();
        for (Planned each : all) {
            RecordBody body = stamped(each.body(), now, each.before());
            writes.add(each.before() != null ? Records.Write.changed(each.before(), each.before().changed(body, now))
                    : Records.Write.added(new Entry<>(subject, each.kind(), each.key(), nextVersion(subject, each.kind(), each.key()), body, now, now)));
        }
        try {
            commit(writes);
        } catch (Records.StaleWrite e) {
            throw new Refused.Overtaken();
        }
    }

    /** Whether a record with this key that is not there yet may be: its key is fixed, or that of the record it belongs to. */
    private boolean mayBegin(Subject subject, Kind kind, String key) {
        return kind.about(key).isPresent() || kind.beside().filter(other -> records.find(subject, other, key).isPresent()).isPresent();
    }

    /** Whether this person added the record; so it is, too, where there is none. */
    boolean isBy(Subject subject, Kind kind, String key, UserKey person) {
        return records.find(subject, kind, key).map(entry -> entry.created().by().equals(person)).orElse(true);
    }

    /** @throws Refused.Stale when somebody else saved it since */
    void remove(Subject subject, Kind kind, String key, int expected, UserKey author) {
        Entry<?> before = records.find(subject, kind, key).orElseThrow(() -> new Refused.NotFound("record"));
        if (before.version() != expected) {
            throw stale(subject, kind, key, expected);
        }
        write(Records.Write.removed(before, now(author)));
    }

    private Entry<?> save(Subject subject, Kind kind, String key, int expected, Entry<?> before, UserKey author, Map<?, ?> tree) {
        Stamp now = now(author);
        RecordBody body = stamped(read(subject, kind, before, author, tree), now, before);
        Entry<?> entry = before == null ? new Entry<>(subject, kind, key, firstVersion(subject, kind, key), body, now, now)
                : before.changed(body, now);
        write(before == null ? Records.Write.added(entry) : Records.Write.changed(before, entry));
        return entry;
    }

    private RecordBody read(Subject subject, Kind kind, Entry<?> before, UserKey author, Map<?, ?> tree) {
        Reading.Result<? extends RecordBody> read = Reading.strictly(kind.body(), tree);
        List<Fault> faults = new ArrayList<>(read.faults());
        // What has gone since it was named is no fault of whoever saves something else: the rules say what it means.
        Set<Object> named = before == null ? Set.of() : new Named(before).all();
        for (Reference reference : read.references()) {
            if (!named.contains(reference.value()) && !exists(subject, reference)) {
                faults.add(Fault.of(reference.field(), "reference.unknown"));
            }
        }
        read.users().forEach((field, user) -> {
            if (!named.contains(user.value()) && !people.exists(user)) {
                faults.add(Fault.of(field, "user.unknown", user.value()));
            }
        });
        read.issues().forEach((field, issue) -> {
            if (!named.contains(issue.value()) && implementations.visible(issue, author).isEmpty()) {
                faults.add(Fault.of(field, "issue.unknown"));
            }
        });
        if (!faults.isEmpty()) {
            throw new Refused.Invalid(faults);
        }
        return read.body();
    }

    private boolean exists(Subject subject, Reference reference) {
        return Kind.bySegment(reference.kind()).filter(kind -> !reference.any() || Section.of(kind).isPresent())
                .flatMap(kind -> records.find(kind.shared() ? Subject.municipality() : subject, kind, reference.key())).isPresent();
    }

    private void write(Records.Write write) {
        try {
            commit(List.of(write));
        } catch (Records.StaleWrite e) {
            Change change = write.change();
            throw stale(change.subject(), change.kind(), change.key(), write.expected());
        }
    }

    private void commit(List<Records.Write> writes) {
        records.write(writes);
        writes.stream().map(Records.Write::change).filter(change -> change.kind().audited()).forEach(audit::changed);
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
                : records.history(subject, kind, key).stream().filter(change -> change.version() == version).map(Change::after).findFirst();
    }

    /**
     * A record whose key is not handed out goes on counting where one that was removed left off. Otherwise who still has the
     * old version 1 before them would overwrite the new version 1 unseen.
     */
    private int firstVersion(Subject subject, Kind kind, String key) {
        return kind.fixed().isEmpty() && kind.beside().isEmpty() ? 1 : nextVersion(subject, kind, key);
    }

    private int nextVersion(Subject subject, Kind kind, String key) {
        return records.history(subject, kind, key).stream().mapToInt(Change::version).max().orElse(0) + 1;
    }

    private boolean wasThere(Subject subject, Kind kind, String key) {
        return !records.history(subject, kind, key).isEmpty();
    }

    private RecordBody stamped(RecordBody body, Stamp now, Entry<?> before) {
        return body.stamped(now.by(), LocalDate.ofInstant(now.at(), clock.getZone()), before == null ? null : before.body());
    }

    private Stamp now(UserKey author) {
        return new Stamp(author, clock.instant());
    }
}
