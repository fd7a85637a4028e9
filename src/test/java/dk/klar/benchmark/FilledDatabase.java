package dk.klar.benchmark;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.ChangeRole;
import dk.klar.store.AoRecords;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.SampleTrees;
import dk.klar.testing.Written;
import dk.klar.usecase.port.Records;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database with dossiers of several sizes among many other implementations; kept until another is asked for. */
final class FilledDatabase {
    static final String TABLE = "\"" + AoDatabase.PREFIX + "_RECORD\"";
    static final String CONFIDENTIAL = "\"" + AoDatabase.PREFIX + "_CONFIDENTIAL\"";

    private static final int COMMITTEES = 5;
    private static final int DISCUSSIONS = 3;
    private static final int TARGET_GROUPS = 4;
    private static final long COPIED = 1;
    /** The other implementations come after it. */
    static final long FIRST_OTHER = 1_000_000;

    private static FilledDatabase kept;

    private final String engine;
    private final int implementations;
    private final AoDatabase database;

    private FilledDatabase(String engine, int implementations) {
        this.engine = engine;
        this.implementations = implementations;
        this.database = engine.equals("H2") ? AoDatabase.h2() : AoDatabase.postgres();
        Records records = new AoRecords(database.activeObjects());
        write(records, Subject.municipality(), Kind.COMMITTEE, COMMITTEES);
        dossier(records, Subject.of(new IssueId(COPIED)), 1);
        others(database, implementations);
    }

    /** Filling takes long, so it is done once for all that is measured on it. */
    static synchronized AoDatabase of(String engine, int implementations) {
        if (kept == null || !kept.engine.equals(engine) || kept.implementations != implementations) {
            if (kept != null) {
                kept.database.close();
            }
            kept = null; // H2 keeps it all in the heap: the old one has to be gone before the next.
            kept = new FilledDatabase(engine, implementations);
        }
        return kept.database;
    }

    /** The implementation with so many pilots. */
    static IssueId withPilots(AoDatabase database, int pilots) {
        IssueId issue = new IssueId(10_000 + pilots);
        Records records = new AoRecords(database.activeObjects());
        if (records.about(Subject.of(issue)).isEmpty()) {
            dossier(records, Subject.of(issue), pilots);
        }
        return issue;
    }

    private static void dossier(Records records, Subject subject, int pilots) {
        write(records, subject, Kind.PILOT, pilots);
        write(records, subject, Kind.TARGET_GROUP, TARGET_GROUPS);
        write(records, subject, Kind.DISCUSSION, DISCUSSIONS);
        List<Records.Write> others = new ArrayList<>();
        for (ChangeRole role : ChangeRole.values()) {
            Map<String, Object> tree = SampleTrees.of(Kind.ROLE);
            tree.put("role", role.name());
            others.add(add(subject, Kind.ROLE, role.name(), tree));
        }
        for (Pitfall pitfall : Pitfall.values()) {
            others.add(add(subject, Kind.JUDGEMENT, pitfall.id(), SampleTrees.of(Kind.JUDGEMENT)));
        }
        records.write(others);
    }

    private static void write(Records records, Subject subject, Kind kind, int count) {
        List<Records.Write> writes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            writes.add(add(subject, kind, kind + "-" + i, SampleTrees.of(kind)));
        }
        records.write(writes);
    }

    private static Records.Write add(Subject subject, Kind kind, String key, Map<String, Object> tree) {
        Entry<?> entry = Written.entry(subject, kind, key, 0, tree);
        return Records.Write.added(entry);
    }

    /** Copies one issue's roles and pilot to all the others, within the database: there are many. */
    private static void others(AoDatabase database, int count) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            String numbers = connection.getMetaData().getURL().startsWith("jdbc:h2")
                    ? "system_range(1, %d) as n(i)" : "generate_series(1, %d) as n(i)";
            statement.executeUpdate(("insert into " + TABLE + " (\"SUBJECT\", \"KIND\", \"RECORD_KEY\", \"VERSION\", \"UNIQUE_KEY\","
                    + " \"BODY\", \"CREATED_BY\", \"CREATED_AT\", \"UPDATED_BY\", \"UPDATED_AT\")"
                    + " select " + FIRST_OTHER + " + n.i, r.\"KIND\", r.\"RECORD_KEY\", 1, concat(" + FIRST_OTHER + " + n.i, ':', r.\"KIND\", ':', r.\"RECORD_KEY\"),"
                    + " r.\"BODY\", 'kirsten', 0, 'kirsten', 0 from " + TABLE + " r, " + numbers
                    + " where r.\"SUBJECT\" = " + COPIED + " and r.\"KIND\" in ('pilots', 'roles')").formatted(count));
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
