package dk.klar.benchmark;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.AoDatabase;
import dk.klar.usecase.Publish;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Rounds.Name;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** What writes and what takes long: going through a gate, and the daily round over all implementations. Each beside bare SQL for the same rows. */
final class PassageAndRound {
    private static final int PASSAGES = 200;
    private static final int PILOTS = 10;
    private static final int CHUNK = 100;

    private final FilledDatabase filled;
    private final AoDatabase database;
    private final int implementations;
    private final KlarOnTown klar;
    private final UseCases use;
    private final BareSql bare;
    private final List<Long> issues;

    PassageAndRound(FilledDatabase filled, KlarOnTown klar) {
        this.filled = filled;
        this.database = filled.database();
        this.implementations = filled.town().implementations();
        this.klar = klar;
        this.use = klar.use();
        this.bare = new BareSql(database.dataSource());
        this.issues = klar.issues().all(null, null).stream().map(issue -> issue.id().value()).toList();
    }

    static void heading() {
        System.out.println("""

                | Database | Implementations | Rebuild, s | Rows/s | Held before, MB | Held on its way, MB | Round, s | Bare SQL, s | × | Passage, ms | Bare inserts, ms | × |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""");
    }

    /** Afterwards all of them are published. */
    void row(String engine) throws SQLException {
        long before = held();
        long[] halfway = {0};
        double rebuild = rebuild(halfway);
        double bareRound = bareRound();
        double round = round();
        Implementation decided = new Implementation(filled.withPilots(PILOTS), "BENCH-0", "Medicinrobotter", 1, "1");
        passages(decided, PASSAGES / 4);
        double passage = passages(decided, PASSAGES);
        double inserts = inserts(decided);
        removePassages(decided);
        System.out.printf("| %s | %,d | %.1f | %,.0f | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n", engine, implementations, rebuild,
                implementations / rebuild, before, halfway[0], round, bareRound, round / bareRound, passage, inserts, passage / inserts);
    }

    /** Median of one, in milliseconds: the dossier read and judged, evidence frozen and written, the states published. */
    private double passages(Implementation implementation, int count) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            removePassages(implementation);
            long start = System.nanoTime();
            use.recordPassage().through(Gate.ROLLOUT, implementation, new UserKey("kirsten"));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    /** Median for the three rows of a passage, copied by JDBC in one transaction. */
    private double inserts(Implementation implementation) throws SQLException {
        double[] times = new double[PASSAGES];
        for (int i = 0; i < PASSAGES; i++) {
            try (Connection connection = database.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                long start = System.nanoTime();
                for (String table : List.of("RECORD", "CHANGE", "EVIDENCE")) {
                    copyNewest(connection, table, implementation.id().value() + ":" + Kind.PASSAGE.segment() + ":bench-" + i);
                }
                connection.commit();
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return median(times);
    }

    private static void copyNewest(Connection connection, String table, String key) throws SQLException {
        String name = BareSql.table(table);
        StringBuilder columns = new StringBuilder();
        try (ResultSet all = connection.getMetaData().getColumns(null, null, AoDatabase.PREFIX + "_" + table, null)) {
            while (all.next()) {
                if (!all.getString("COLUMN_NAME").equals("ID")) {
                    columns.append(columns.isEmpty() ? "" : ", ").append('"').append(all.getString("COLUMN_NAME")).append('"');
                }
            }
        }
        String values = columns.toString().replace("\"UNIQUE_KEY\"", "'" + key + "'");
        try (PreparedStatement insert = connection.prepareStatement("insert into " + name + " (" + columns + ") select " + values + " from " + name
                + " where \"ID\" = (select max(\"ID\") from " + name + ")")) {
            insert.executeUpdate();
        }
    }

    private double round() {
        long start = System.nanoTime();
        use.rounds().begin(Name.DAILY);
        whole(use.rounds().goOn(Name.DAILY, () -> true));
        return (System.nanoTime() - start) / 1e9;
    }

    private void whole(Publish.Done done) {
        if (done.all() != implementations || done.failed() > 0) {
            throw new IllegalStateException(done.all() + " of " + implementations + " " + done.why());
        }
    }

    /** After an upgrade: no summary is there, all are written and published. In the middle of it the heap is looked at. */
    private double rebuild(long[] halfway) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from " + BareSql.table("SUMMARY"))) {
            delete.executeUpdate();
        }
        int already = klar.issues().published();
        long[] paused = {0};
        long start = System.nanoTime();
        use.rounds().begin(Name.REBUILD);
        whole(use.rounds().goOn(Name.REBUILD, () -> {
            if (halfway[0] == 0 && klar.issues().published() - already > implementations / 2) {
                long before = System.nanoTime();
                halfway[0] = held();
                paused[0] = System.nanoTime() - before;
            }
            return true;
        }));
        return (System.nanoTime() - start - paused[0]) / 1e9;
    }

    /** The same rows, by JDBC: every column read and nothing done with it. */
    private double bareRound() {
        long start = System.nanoTime();
        bare.about("RECORD", issues, CHUNK);
        bare.about("CONFIDENTIAL", issues, CHUNK);
        return (System.nanoTime() - start) / 1e9;
    }

    private void removePassages(Implementation implementation) {
        String passages = implementation.id().value() + ":" + Kind.PASSAGE.segment() + ":%";
        // Of millions of records by the subject, which has an index.
        remove("delete from " + BareSql.table("RECORD") + " where \"SUBJECT\" = ? and \"UNIQUE_KEY\" like ?", implementation.id().value(), passages);
        remove("delete from " + BareSql.table("EVIDENCE") + " where \"UNIQUE_KEY\" like ?", passages);
    }

    private void remove(String sql, Object... values) {
        try (Connection connection = database.dataSource().getConnection(); PreparedStatement delete = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                delete.setObject(i + 1, values[i]);
            }
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long held() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
