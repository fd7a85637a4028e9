package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What was ever done to records. */
final class ChangeTable {
    private final ActiveObjects ao;

    ChangeTable(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(Change change) {
        ao.create(ChangeRow.class,
                new DBParam("SUBJECT", RecordKeys.subject(change.subject())),
                new DBParam("KIND", change.kind().segment()),
                new DBParam("RECORD_KEY", change.key()),
                new DBParam("VERSION", change.version()),
                new DBParam("AUTHOR", change.stamp().by().value()),
                new DBParam("CHANGED_AT", change.stamp().at().toEpochMilli()),
                new DBParam("BEFORE_BODY", Json.text(change.before())),
                new DBParam("AFTER_BODY", Json.text(change.after())));
    }

    /** The line of the version that a record is in. */
    void delete(Entry<?> entry) {
        ao.deleteWithSQL(ChangeRow.class, "SUBJECT = ? AND KIND = ? AND RECORD_KEY = ? AND VERSION = ?",
                RecordKeys.subject(entry.subject()), entry.kind().segment(), entry.key(), entry.version());
    }

    /** Newest first; by id, for times can be equal. */
    List<Change> about(Subject subject, Narrowed wanted, int offset, int limit) {
        StringBuilder where = new StringBuilder("SUBJECT = ?");
        List<Object> values = new ArrayList<>(List.of(RecordKeys.subject(subject)));
        if (wanted.kind() != null) {
            where.append(" AND KIND = ?");
            values.add(wanted.kind().segment());
        }
        if (wanted.by() != null) {
            if (wanted.by().value().indexOf('\0') >= 0) {
                return List.of(); // No text in a database has it, and PostgreSQL takes the question for a fault.
            }
            where.append(" AND AUTHOR = ?");
            values.add(wanted.by().value());
        }
        ChangeRow[] rows = ao.find(ChangeRow.class, Query.select()
                .where(where.toString(), values.toArray()).order("ID DESC").offset(offset).limit(limit));
        return Arrays.stream(rows).map(ChangeTable::change).toList();
    }

    /** Streamed, so that of a long history only kind and author pass through memory. */
    Spread spread(Subject subject) {
        Map<Spread.Part, Long> counts = new HashMap<>();
        ao.stream(ChangeRow.class, Query.select("ID, KIND, AUTHOR").where("SUBJECT = ?", RecordKeys.subject(subject)),
                row -> counts.merge(new Spread.Part(RecordKeys.kind(row.getKind()), new UserKey(row.getAuthor())), 1L, Long::sum));
        return new Spread(counts);
    }

    /** The changes of one record, newest first. */
    List<Change> of(Subject subject, Kind kind, String key) {
        ChangeRow[] rows = ao.find(ChangeRow.class, Query.select()
                .where("SUBJECT = ? AND KIND = ? AND RECORD_KEY = ?", RecordKeys.subject(subject), kind.segment(), key).order("ID DESC"));
        // Some databases hold "p1.1" and "P1.1" to be equal, or pass over blanks at the end.
        return Arrays.stream(rows).filter(row -> row.getRecordKey().equals(key)).map(ChangeTable::change).toList();
    }

    private static Change change(ChangeRow row) {
        try {
            return new Change(RecordKeys.subject(row.getSubject()), RecordKeys.kind(row.getKind()), row.getRecordKey(),
                    row.getVersion(), new Stamp(new UserKey(row.getAuthor()), Instant.ofEpochMilli(row.getChangedAt())),
                    Json.tree(row.getBeforeBody()), Json.tree(row.getAfterBody()));
        } catch (RuntimeException e) {
            throw new StoreUnavailable("row " + row.getID() + " of the history, about " + row.getRecordKey() + " of "
                    + row.getSubject() + ", cannot be read", e);
        }
    }
}
