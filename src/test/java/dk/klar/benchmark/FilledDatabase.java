package dk.klar.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.portfolio.board.Trend;
import dk.klar.store.AoRecords;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.SampleTrees;
import dk.klar.testing.Written;
import dk.klar.usecase.CountTheDay;
import dk.klar.usecase.port.Records;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database with a whole town's implementations, and among them dossiers of several sizes; kept until another is asked for. */
final class FilledDatabase {
    private static final String INSERT = "insert into " + BareSql.table("RECORD") + " (\"SUBJECT\", \"KIND\", \"RECORD_KEY\", \"VERSION\", \"UNIQUE_KEY\","
            + " \"BODY\", \"CREATED_BY\", \"CREATED_AT\", \"UPDATED_BY\", \"UPDATED_AT\") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Implementations written in one transaction. */
    private static final int TOGETHER = 100;
    private static final int DISCUSSIONS = 3;
    private static final int TARGET_GROUPS = 4;

    private static FilledDatabase kept;

    private final String engine;
    private final SeededTown town;
    private final AoDatabase database;

    private FilledDatabase(String engine, int implementations) {
        this.engine = engine;
        this.town = new SeededTown(DossierFixture.TODAY, implementations);
        this.database = engine.equals("H2") ? AoDatabase.h2() : AoDatabase.postgres();
        fill();
    }

    /** Filling takes long, so it is done once for all that is measured on it. */
    static synchronized FilledDatabase of(String engine, int implementations) {
        if (kept == null || !kept.engine.equals(engine) || kept.town.implementations() != implementations) {
            if (kept != null) {
                kept.database.close();
            }
            kept = null; // H2 keeps it all in the heap: the old one has to be gone before the next.
            kept = new FilledDatabase(engine, implementations);
        }
        return kept;
    }

    AoDatabase database() {
        return database;
    }

    SeededTown town() {
        return town;
    }

    /** Counts of half a year, all like today's. */
    void count(CountTheDay countTheDay) throws SQLException {
        countTheDay.run();
        LocalDate today = DossierFixture.TODAY;
        try (Connection connection = database.dataSource().getConnection(); Statement copy = connection.createStatement()) {
            for (int back = 1; back <= Trend.DAYS; back++) {
                copy.executeUpdate("insert into " + BareSql.table("TALLY") + " (\"SLOT\", \"PROJECT\", \"ON_DAY\", \"BODY\") select replace(\"SLOT\", '" + today + "', '" + today.minusDays(back)
                        + "'), \"PROJECT\", '" + today.minusDays(back) + "', \"BODY\" from " + BareSql.table("TALLY") + " where \"ON_DAY\" = '" + today + "'");
            }
        }
    }

    /** The implementation with so many pilots. */
    IssueId withPilots(int pilots) {
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
        return Records.Write.added(Written.entry(subject, kind, key, 0, tree));
    }

    /** Past Active Objects, for there are millions: the rows are those that it would write. */
    private void fill() {
        try (Connection connection = database.dataSource().getConnection(); PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            town.shared().forEach(kept -> batched(insert, 0, kept));
            for (int i = 0; i < town.implementations(); i++) {
                long issue = town.implementation(i).id().value();
                town.records(i, kept -> batched(insert, issue, kept));
                if (i % TOGETHER == TOGETHER - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void batched(PreparedStatement insert, long subject, SeededTown.Kept kept) {
        try {
            insert.setLong(1, subject);
            insert.setString(2, kept.kind().segment());
            insert.setString(3, kept.key());
            insert.setInt(4, 1);
            insert.setString(5, subject + ":" + kept.kind().segment() + ":" + kept.key());
            insert.setString(6, kept.tree().isEmpty() ? null : JSON.writeValueAsString(kept.tree()));
            insert.setString(7, kept.by().value());
            insert.setLong(8, kept.at().toEpochMilli());
            insert.setString(9, kept.by().value());
            insert.setLong(10, kept.at().toEpochMilli());
            insert.addBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
