package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The records as they are now. */
final class RecordTable {
    private static final Comparator<Entry<?>> OLDEST_FIRST =
            Comparator.comparing((Entry<?> entry) -> entry.created().at()).thenComparing(Entry::kind).thenComparing(Entry::key);

    private final ActiveObjects ao;
    /** Of dossiers that somebody looks at; those who go through many of them look at each once, and would only drive these out. */
    private final Bodies bodies = new Bodies();

    RecordTable(ActiveObjects ao) {
        this.ao = ao;
    }

    List<Entry<?>> about(Subject subject) {
        RecordRow[] rows = ao.find(RecordRow.class, Query.select().where("SUBJECT = ?", RecordKeys.subject(subject)));
        return Arrays.stream(rows).<Entry<?>>map(this::lookedAt).sorted(OLDEST_FIRST).toList();
    }

    /** Of few subjects that somebody looks at. */
    Map<Subject, List<Entry<?>>> together(Subject... subjects) {
        return bySubject(List.of(subjects), this::lookedAt);
    }

    /** Of many that are gone through. */
    Map<Subject, List<Entry<?>>> aboutEach(List<Subject> subjects) {
        return bySubject(subjects, RecordTable::passedBy);
    }

    private Map<Subject, List<Entry<?>>> bySubject(List<Subject> subjects, Function<RecordRow, Entry<?>> read) {
        Map<Subject, List<Entry<?>>> bySubject = new LinkedHashMap<>();
        subjects.forEach(subject -> bySubject.put(subject, new ArrayList<>()));
        if (!subjects.isEmpty()) {
            Object[] keys = subjects.stream().map(RecordKeys::subject).toArray();
            for (RecordRow row : ao.find(RecordRow.class, Query.select().where(Pages.oneOf("SUBJECT", keys.length), keys))) {
                Entry<?> entry = read.apply(row);
                bySubject.get(entry.subject()).add(entry);
            }
            bySubject.values().forEach(entries -> entries.sort(OLDEST_FIRST));
        }
        return bySubject;
    }

    void each(Consumer<Entry<?>> reader) {
        Pages.each(ao, RecordRow.class, 0L, RecordRow::getID, row -> reader.accept(passedBy(row)));
    }

    /**
     * A page at a time; a page, or the records of one subject, are held together, and no more. Only the subject is asked for and
     * sorted by, for that alone has an index: with anything else a database looks through all records for every page.
     */
    void bySubject(BiConsumer<Subject, List<Entry<?>>> reader) {
        long last = -1;
        RecordRow[] rows;
        do {
            rows = ao.find(RecordRow.class, Query.select().where("SUBJECT > ?", last).order("SUBJECT").limit(Pages.ROWS));
            Map<Long, List<RecordRow>> bySubject = Arrays.stream(rows).collect(Collectors.groupingBy(RecordRow::getSubject, LinkedHashMap::new, Collectors.toList()));
            if (rows.length == Pages.ROWS) {
                long cut = rows[rows.length - 1].getSubject();
                bySubject.remove(cut); // Some of its records may be on the next page, where it comes first.
                if (bySubject.isEmpty()) {
                    bySubject.put(cut, List.of(ao.find(RecordRow.class, Query.select().where("SUBJECT = ?", cut))));
                }
            }
            for (Map.Entry<Long, List<RecordRow>> subject : bySubject.entrySet()) {
                reader.accept(RecordKeys.subject(subject.getKey()), subject.getValue().stream().<Entry<?>>map(RecordTable::passedBy).sorted(OLDEST_FIRST).toList());
                last = subject.getKey();
            }
        } while (rows.length == Pages.ROWS);
    }

    Optional<Entry<?>> find(Subject subject, Kind kind, String key) {
        return row(RecordKeys.unique(subject, kind, key)).map(this::lookedAt);
    }

    /** 0 where there is no such record. */
    int version(String uniqueKey) {
        return row(uniqueKey).map(RecordRow::getVersion).orElse(0);
    }

    void create(Entry<?> entry) {
        ao.create(RecordRow.class,
                new DBParam("SUBJECT", RecordKeys.subject(entry.subject())),
                new DBParam("KIND", entry.kind().segment()),
                new DBParam("RECORD_KEY", entry.key()),
                new DBParam("VERSION", entry.version()),
                new DBParam("UNIQUE_KEY", RecordKeys.unique(entry.subject(), entry.kind(), entry.key())),
                new DBParam("BODY", Json.text(Tree.of(entry.body()))),
                new DBParam("CREATED_BY", entry.created().by().value()),
                new DBParam("CREATED_AT", entry.created().at().toEpochMilli()),
                new DBParam("UPDATED_BY", entry.updated().by().value()),
                new DBParam("UPDATED_AT", entry.updated().at().toEpochMilli()));
    }

    /** Whether the record was there in this very version; it is not any more. */
    boolean delete(String uniqueKey, int version) {
        return ao.deleteWithSQL(RecordRow.class, "UNIQUE_KEY = ? AND VERSION = ?", uniqueKey, version) == 1;
    }

    private Optional<RecordRow> row(String uniqueKey) {
        RecordRow[] rows = ao.find(RecordRow.class, Query.select().where("UNIQUE_KEY = ?", uniqueKey));
        // Some databases hold "p1.1" and "P1.1" to be equal, or pass over blanks at the end.
        return Arrays.stream(rows).filter(row -> row.getUniqueKey().equals(uniqueKey)).findFirst();
    }

    private Entry<?> lookedAt(RecordRow row) {
        return entry(row, kind -> bodies.of(row.getID(), kind, row.getBody()));
    }

    private static Entry<?> passedBy(RecordRow row) {
        return entry(row, kind -> Bodies.read(kind, row.getBody()));
    }

    private static Entry<?> entry(RecordRow row, Function<Kind, RecordBody> body) {
        try {
            Kind kind = RecordKeys.kind(row.getKind());
            return new Entry<>(RecordKeys.subject(row.getSubject()), kind, row.getRecordKey(), row.getVersion(), body.apply(kind),
                    stamp(row.getCreatedBy(), row.getCreatedAt()), stamp(row.getUpdatedBy(), row.getUpdatedAt()));
        } catch (RuntimeException e) {
            throw new StoreUnavailable("row " + row.getID() + " of the records, " + row.getUniqueKey() + ", cannot be read", e);
        }
    }

    private static Stamp stamp(String by, long at) {
        return new Stamp(new UserKey(by), Instant.ofEpochMilli(at));
    }
}
