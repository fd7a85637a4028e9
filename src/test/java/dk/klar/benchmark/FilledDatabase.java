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

/** A database with one full dossier and many other implementations. */
final class FilledDatabase {
    /** The implementation that is looked at. */
    static final IssueId ISSUE = new IssueId(10_000);
    static final String TABLE = "\"" + AoDatabase.PREFIX + "_RECORD\"";

    private static final int COMMITTEES = 5;
    private static final int DISCUSSIONS = 3;
    private static final int TARGET_GROUPS = 4;

    private FilledDatabase() {
    }

    static AoDatabase of(String engine, int pilots, int implementations) {
        AoDatabase database = engine.equals("H2") ? AoDatabase.h2() : AoDatabase.postgres();
        Records records = new AoRecords(database.activeObjects());
        write(records, Subject.municipality(), Kind.COMMITTEE, COMMITTEES);
        dossier(records, Subject.of(ISSUE), pilots);
        dossier(records, Subject.of(new IssueId(1)), 1);
        others(database, implementations);
        return database;
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
        return Written.add(entry);
    }

    /** Copies issue 1's roles, discussions and pilot to all the others, within the database: there are many. */
    private static void others(AoDatabase database, int count) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            String numbers = connection.getMetaData().getURL().startsWith("jdbc:h2")
                    ? "system_range(1, %d) as n(i)" : "generate_series(1, %d) as n(i)";
            statement.executeUpdate(("insert into " + TABLE + " (\"SUBJECT\", \"KIND\", \"RECORD_KEY\", \"VERSION\", \"UNIQUE_KEY\","
                    + " \"BODY\", \"CREATED_BY\", \"CREATED_AT\", \"UPDATED_BY\", \"UPDATED_AT\")"
                    + " select 1000000 + n.i, r.\"KIND\", r.\"RECORD_KEY\", 1, concat(1000000 + n.i, ':', r.\"KIND\", ':', r.\"RECORD_KEY\"),"
                    + " r.\"BODY\", 'kirsten', 0, 'kirsten', 0 from " + TABLE + " r, " + numbers
                    + " where r.\"SUBJECT\" = 1 and r.\"KIND\" in ('pilots', 'roles', 'discussions')").formatted(count));
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
