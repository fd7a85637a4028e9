package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.usecase.port.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records in Jira's database.
 *
 * <p>It holds under read committed as well as serializable, for which of the two Jira runs is Jira's to say: a writer
 * claims a record by deleting the row of the version it saw. Of two writers the database lets one delete it; the other
 * deletes nothing, or is told that it came too late.
 */
public final class AoRecords implements Records {
    private final WholeWrites writes;
    private final RecordTable records;
    private final ChangeTable changes;
    private final EvidenceTable evidence;

    public AoRecords(ActiveObjects ao) {
        this.writes = new WholeWrites(ao);
        this.records = new RecordTable(ao);
        this.changes = new ChangeTable(ao);
        this.evidence = new EvidenceTable(ao);
    }

    @Override
    public List<Entry<?>> about(Subject subject) {
        return WholeWrites.reading(() -> records.about(subject), "the records of " + subject);
    }

    @Override
    public Map<Subject, List<Entry<?>>> withShared(Subject implementation) {
        return WholeWrites.reading(() -> records.together(implementation, Subject.municipality()), "the records of " + implementation + " and of all");
    }

    @Override
    public Map<Subject, List<Entry<?>>> aboutEach(List<Subject> subjects) {
        return WholeWrites.reading(() -> records.aboutEach(subjects), "the records of " + subjects.size() + " subjects");
    }

    @Override
    public Optional<Entry<?>> find(Subject subject, Kind kind, String key) {
        if (key.indexOf('\0') >= 0) {
            return Optional.empty(); // No record has such a key, and PostgreSQL takes offence.
        }
        return WholeWrites.reading(() -> records.find(subject, kind, key), kind + " " + key + " of " + subject);
    }

    @Override
    public List<Change> history(Subject subject, Narrowed wanted, int offset, int limit) {
        return WholeWrites.reading(() -> changes.about(subject, wanted, offset, limit), "the history of " + subject);
    }

    @Override
    public Spread spread(Subject subject) {
        return WholeWrites.reading(() -> changes.spread(subject), "the extent of the history of " + subject);
    }

    @Override
    public List<Change> history(Subject subject, Kind kind, String key) {
        return WholeWrites.reading(() -> changes.of(subject, kind, key), "the history of " + kind + " " + key + " of " + subject);
    }

    @Override
    public void write(List<Write> all) {
        writes.write(() -> all.forEach(this::write),
                () -> all.stream().anyMatch(write -> records.version(RecordKeys.unique(write.change())) != write.expected()),
                () -> all.stream().map(write -> RecordKeys.unique(write.change())).toList().toString());
    }

    @Override
    public void write(Write passage, Frozen frozen) {
        writes.write(() -> {
            write(passage);
            evidence.add(frozen);
        }, () -> records.version(RecordKeys.unique(passage.change())) != passage.expected(), () -> RecordKeys.unique(passage.change()));
    }

    @Override
    public void takeBack(Entry<?> added) {
        String key = RecordKeys.unique(added.subject(), added.kind(), added.key());
        writes.write(() -> {
            if (records.delete(key, added.version())) {
                changes.delete(added);
            }
        }, () -> false, () -> key);
    }

    @Override
    public Optional<Frozen> evidence(Subject subject, String passage) {
        return WholeWrites.reading(() -> evidence.find(subject, passage), "the evidence of " + passage + " of " + subject);
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
}
