package dk.klar.testing;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.usecase.port.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records for tests of what stands on them. It passes the same contract test as the real store. */
public final class InMemoryRecords implements Records {
    private record Id(Subject subject, Kind kind, String key) {
    }

    private Map<Id, Entry<?>> entries = new LinkedHashMap<>();
    private List<Change> changes = new ArrayList<>();
    private final List<Frozen> evidence = new ArrayList<>();

    @Override
    public synchronized List<Entry<?>> about(Subject subject) {
        return entries.values().stream().filter(entry -> entry.subject().equals(subject))
                .sorted(Comparator.comparing((Entry<?> entry) -> entry.created().at())
                        .thenComparing(Entry::kind).thenComparing(Entry::key))
                .toList();
    }

    @Override
    public synchronized Map<Subject, List<Entry<?>>> withShared(Subject implementation) {
        return aboutEach(List.of(implementation, Subject.municipality()));
    }

    @Override
    public synchronized Map<Subject, List<Entry<?>>> aboutEach(List<Subject> subjects) {
        return subjects.stream().collect(Collectors.toMap(subject -> subject, this::about));
    }

    @Override
    public synchronized Optional<Entry<?>> find(Subject subject, Kind kind, String key) {
        return Optional.ofNullable(entries.get(new Id(subject, kind, key)));
    }

    @Override
    public synchronized void write(List<Write> writes) {
        Map<Id, Entry<?>> entriesThen = new LinkedHashMap<>(entries);
        List<Change> changesThen = new ArrayList<>(changes);
        for (Write write : writes) {
            Id id = new Id(write.change().subject(), write.change().kind(), write.change().key());
            Entry<?> there = entriesThen.remove(id);
            if ((there == null ? 0 : there.version()) != write.expected()) {
                throw new StaleWrite(null);
            }
            if (write.entry() != null) {
                entriesThen.put(id, write.entry());
            }
            changesThen.add(write.change());
        }
        entries = entriesThen;
        changes = changesThen;
    }

    @Override
    public synchronized void write(Write passage, Frozen frozen) {
        write(List.of(passage));
        evidence.add(frozen);
    }

    @Override
    public synchronized void takeBack(Entry<?> added) {
        if (entries.values().remove(added)) {
            changes.removeIf(change -> change.subject().equals(added.subject()) && change.kind() == added.kind()
                    && change.key().equals(added.key()) && change.version() == added.version());
        }
    }

    @Override
    public synchronized Optional<Frozen> evidence(Subject subject, String passage) {
        return evidence.stream().filter(frozen -> frozen.subject().equals(subject) && frozen.passage().equals(passage)).findFirst();
    }

    @Override
    public synchronized List<Change> history(Subject subject, Kind kind, String key) {
        return history(subject, 0, Integer.MAX_VALUE).stream()
                .filter(change -> change.kind() == kind && change.key().equals(key)).toList();
    }

    @Override
    public synchronized List<Change> history(Subject subject, Narrowed wanted, int offset, int limit) {
        List<Change> newestFirst = new ArrayList<>(changes);
        java.util.Collections.reverse(newestFirst);
        return newestFirst.stream().filter(change -> change.subject().equals(subject))
                .filter(change -> wanted.holds(change.kind(), change.stamp().by())).skip(offset).limit(limit).toList();
    }

    @Override
    public synchronized Spread spread(Subject subject) {
        return new Spread(changes.stream().filter(change -> change.subject().equals(subject))
                .collect(Collectors.groupingBy(change -> new Spread.Part(change.kind(), change.stamp().by()), Collectors.counting())));
    }
}
