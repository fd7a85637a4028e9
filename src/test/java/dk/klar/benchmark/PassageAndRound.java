package dk.klar.benchmark;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Filter;
import dk.klar.store.AoConfidences;
import dk.klar.store.AoRecords;
import dk.klar.store.AoRounds;
import dk.klar.store.AoSnapshot;
import dk.klar.store.AoSummaries;
import dk.klar.store.AoTallies;
import dk.klar.store.CanonicalJson;
import dk.klar.testing.Announced;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.AuditLines;
import dk.klar.testing.InMemoryJira;
import dk.klar.testing.Letters;
import dk.klar.testing.Unguarded;
import dk.klar.text.FrozenWords;
import dk.klar.usecase.Publish;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rounds.Name;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** What writes and what takes long: going through a gate, and the daily round over all implementations. Each beside bare SQL for the same rows. */
final class PassageAndRound {
    private static final int PASSAGES = 200;
    private static final int PILOTS = 10;
    private static final int CHUNK = 100;
    private static final int READINGS = 7;

    private final AoDatabase database;
    private final int implementations;
    private final InMemoryJira jira = new InMemoryJira();
    private final UseCases use;

    PassageAndRound(String engine, int implementations) {
        this.database = FilledDatabase.of(engine, implementations);
        this.implementations = implementations;
        jira.project(new Project(1, "BENCH", "Bench", List.of(new IssueType("1", "Implementering"))));
        jira.set(1, Set.of("1"));
        for (int i = 1; i <= implementations; i++) {
            jira.issue(new Implementation(new IssueId(FilledDatabase.FIRST_OTHER + i), "BENCH-" + i, "En til", 1, "1"));
        }
        use = UseCases.on(new UseCases.Ports(new AoRecords(database.activeObjects()), new AoSnapshot(database.activeObjects()), new AoConfidences(database.activeObjects(), () -> new byte[32]),
                jira, jira, jira, jira, jira, new AoSummaries(database.activeObjects()), new AoRounds(database.activeObjects()), new AoTallies(database.activeObjects()), jira, jira, new Unguarded(), new FrozenWords(ZoneOffset.UTC), () -> Road.REST, new CanonicalJson(),
                new AuditLines(), new Letters(), new Announced(), () -> UUID.randomUUID().toString(), () -> "", Clock.systemUTC()));
    }

    static void heading() {
        System.out.println("""

                | Database | Implementations | Passage, ms | Bare inserts, ms | Round, s | Bare SQL, s | × | Rebuild, s | Rows/s | Held on its way, MB | Portfolio, ms | Bare SQL, ms | × | Function, ms | Heap held, MB |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""");
    }

    void row(String engine) throws SQLException {
        Implementation decided = new Implementation(FilledDatabase.withPilots(database, PILOTS), "BENCH-0", "Medicinrobotter", 1, "1");
        jira.issue(decided);
        passages(decided, PASSAGES / 4);
        double passage = passages(decided, PASSAGES);
        double inserts = inserts(decided);
        removePassages(decided);
        bareRound();
        round();
        double bare = bareRound();
        double round = round();
        long[] halfway = {0};
        double rebuild = rebuild(halfway);
        double portfolio = portfolio();
        double rows = bareSummaries();
        System.out.printf("| %s | %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %,.0f | %d | %,.0f | %,.0f | %.1f | %.1f | %d |%n", engine, implementations, passage,
                inserts, round, bare, round / bare, rebuild, implementations / rebuild, halfway[0], portfolio, rows, portfolio / rows, function(), held());
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
        String name = "\"" + AoDatabase.PREFIX + "_" + table + "\"";
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
        Publish.Done done = use.rounds().goOn(Name.DAILY, (published, dossier) -> { }, () -> true);
        if (done.all() <= implementations || done.failed() > 0) {
            throw new IllegalStateException(done.why().toString());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** After an upgrade: no summary is there, all are written and published. In the middle of it the heap is looked at. */
    private double rebuild(long[] halfway) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from \"" + AoDatabase.PREFIX + "_SUMMARY\"")) {
            delete.executeUpdate();
        }
        int[] published = {0};
        long[] paused = {0};
        long start = System.nanoTime();
        use.rounds().begin(Name.REBUILD);
        Publish.Done done = use.rounds().goOn(Name.REBUILD, (each, dossier) -> published[0]++, () -> {
            if (halfway[0] == 0 && published[0] > implementations / 2) {
                long before = System.nanoTime();
                halfway[0] = held();
                paused[0] = System.nanoTime() - before;
            }
            return true;
        });
        if (done.failed() > 0) {
            throw new IllegalStateException(done.why().toString());
        }
        return (System.nanoTime() - start - paused[0]) / 1e9;
    }

    /** Median in milliseconds: what a function of JQL does but for Jira's search, which is a list in memory here. */
    private double function() {
        double[] times = new double[READINGS];
        UserKey reader = jira.passerBy();
        for (int i = 0; i < READINGS; i++) {
            long start = System.nanoTime();
            if (use.findImplementations().missing(Set.of(Criterion.MED_DISCUSSION), Set.of(Gate.ROLLOUT), reader).isEmpty()) {
                throw new IllegalStateException("nothing found");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    /** Median in milliseconds: where all of them stand, read, filtered and counted. Jira's search is not in it. */
    private double portfolio() {
        List<IssueId> all = LongStream.rangeClosed(1, implementations).mapToObj(i -> new IssueId(FilledDatabase.FIRST_OTHER + i)).toList();
        AoSummaries summaries = new AoSummaries(database.activeObjects());
        double[] times = new double[READINGS];
        for (int i = 0; i < READINGS; i++) {
            long start = System.nanoTime();
            long fitting = summaries.of(all).values().stream().filter(summary -> Filter.none().fits("BENCH-1", "En til", summary)).count();
            if (fitting != implementations) {
                throw new IllegalStateException(fitting + " of " + implementations);
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    /** The same rows by JDBC. */
    private double bareSummaries() throws SQLException {
        double[] times = new double[READINGS];
        String marks = "?" + ", ?".repeat(Records.AT_ONCE - 1);
        for (int i = 0; i < READINGS; i++) {
            long start = System.nanoTime();
            try (Connection connection = database.dataSource().getConnection()) {
                for (int from = 1; from <= implementations; from += Records.AT_ONCE) {
                    try (PreparedStatement statement = connection.prepareStatement("select * from \"" + AoDatabase.PREFIX + "_SUMMARY\" where \"SUBJECT\" in (" + marks + ")")) {
                        for (int k = 0; k < Records.AT_ONCE; k++) {
                            statement.setLong(k + 1, FilledDatabase.FIRST_OTHER + from + k);
                        }
                        read(statement);
                    }
                }
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    /** The same rows, by JDBC: every column read and nothing done with it. */
    private double bareRound() throws SQLException {
        long start = System.nanoTime();
        String marks = "?" + ", ?".repeat(CHUNK - 1);
        try (Connection connection = database.dataSource().getConnection()) {
            for (int from = 1; from <= implementations; from += CHUNK) {
                for (String table : List.of(FilledDatabase.TABLE, FilledDatabase.CONFIDENTIAL)) {
                    try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where \"SUBJECT\" in (" + marks + ")")) {
                        for (int i = 0; i < CHUNK; i++) {
                            statement.setLong(i + 1, FilledDatabase.FIRST_OTHER + from + i);
                        }
                        read(statement);
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int i = 1; i <= columns; i++) {
                    // H2 hands over a long text as something yet to be read.
                    Object value = result.getMetaData().getColumnType(i) == Types.CLOB ? result.getString(i) : result.getObject(i);
                    if (value instanceof String text && text.length() == Integer.MAX_VALUE) {
                        throw new IllegalStateException("never");
                    }
                }
            }
        }
    }

    private void removePassages(Implementation implementation) {
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : List.of("RECORD", "EVIDENCE")) {
                try (PreparedStatement delete = connection.prepareStatement("delete from \"" + AoDatabase.PREFIX + "_" + table + "\" where \"UNIQUE_KEY\" like ?")) {
                    delete.setString(1, implementation.id().value() + ":" + Kind.PASSAGE.segment() + ":%");
                    delete.executeUpdate();
                }
            }
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
