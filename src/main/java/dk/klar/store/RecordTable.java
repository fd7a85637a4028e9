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
     * All records, read ahead in one transaction. A page at a time; a page, or the records of one subject, are held together, and no
     * more. Only the subject is asked for and sorted by, for that alone has an index: with anything else a database looks through all
     * records for every page.
     */
    void bySubject(BiConsumer<Subject, List<Entry<?>>> reader) {
        ReadAhead.<List<List<Kept>>>of(pages -> WholeWrites.reading(() -> ao.executeInTransaction(() -> {
            pages(pages);
            return null;
        }), "all records")).each(page -> page.forEach(subject -> reader.accept(RecordKeys.subject(subject.get(0).subject()),
                subject.stream().<Entry<?>>map(RecordTable::passedBy).sorted(OLDEST_FIRST).toList())));
    }

    private void pages(Consumer<List<List<Kept>>> taker) {
        long last = -1;
        List<Kept> rows;
        do {
            rows = kept(Query.select().where("SUBJECT > ?", last).order("SUBJECT").limit(Pages.ROWS));
            Map<Long, List<Kept>> bySubject = rows.stream().collect(Collectors.groupingBy(Kept::subject, LinkedHashMap::new, Collectors.toList()));
            if (rows.size() == Pages.ROWS) {
                long cut = rows.get(rows.size() - 1).subject();
                bySubject.remove(cut); // Some of its records may be on the next page, where it comes first.
                if (bySubject.isEmpty()) {
                    bySubject.put(cut, kept(Query.select().where("SUBJECT = ?", cut)));
                }
            }
            if (!bySubject.isEmpty()) {
                List<List<Kept>> page = List.copyOf(bySubject.values());
                last = page.get(page.size() - 1).get(0).subject();
                taker.accept(page);
            }
        } while (rows.size() == Pages.ROWS);
    }

    private List<Kept> kept(Query query) {
        return Arrays.stream(ao.find(RecordRow.class, query)).map(Kept::of).toList();
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
        Kept kept = Kept.of(row);
        return kept.entry(kind -> bodies.of(kept.id(), kind, kept.body()));
    }

    private static Entry<?> passedBy(RecordRow row) {
        return passedBy(Kept.of(row));
    }

    private static Entry<?> passedBy(Kept kept) {
        return kept.entry(kind -> Bodies.read(kind, kept.body()));
    }

    /** What stands in a row. The row itself belongs to the thread and the transaction that it was read in. */
    private record Kept(long id, long subject, String kind, String key, int version, String body, String createdBy, long createdAt, String updatedBy, long updatedAt) {
        static Kept of(RecordRow row) {
            return new Kept(row.getID(), row.getSubject(), row.getKind(), row.getRecordKey(), row.getVersion(), row.getBody(),
                    row.getCreatedBy(), row.getCreatedAt(), row.getUpdatedBy(), row.getUpdatedAt());
        }

        Entry<?> entry(Function<Kind, RecordBody> read) {
            try {
                Kind known = RecordKeys.kind(kind);
                return new Entry<>(RecordKeys.subject(subject), known, key, version, read.apply(known), stamp(createdBy, createdAt), stamp(updatedBy, updatedAt));
            } catch (RuntimeException e) {
                throw new StoreUnavailable("row " + id + " of the records, " + subject + ":" + kind + ":" + key + ", cannot be read", e);
            }
        }

        private static Stamp stamp(String by, long at) {
            return new Stamp(new UserKey(by), Instant.ofEpochMilli(at));
        }
    }
}
