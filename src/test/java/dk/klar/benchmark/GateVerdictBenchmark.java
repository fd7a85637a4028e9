package dk.klar.benchmark;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Verdict;
import dk.klar.store.AoConfidences;
import dk.klar.store.AoRecords;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.Unguarded;
import dk.klar.usecase.JudgeGate;
import dk.klar.usecase.ReadDossier;
import dk.klar.usecase.port.Implementation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a dossier and judging its gate, and the same rows read by bare SQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GateVerdictBenchmark {
    private static final String SQL = "select \"ID\", \"SUBJECT\", \"KIND\", \"RECORD_KEY\", \"VERSION\", \"UNIQUE_KEY\", \"BODY\","
            + " \"CREATED_BY\", \"CREATED_AT\", \"UPDATED_BY\", \"UPDATED_AT\" from " + FilledDatabase.TABLE + " where \"SUBJECT\" = ?";
    private static final String IN_CONFIDENCE = "select * from " + FilledDatabase.CONFIDENTIAL + " where \"SUBJECT\" = ?";

    @Param({"H2", "POSTGRES"})
    public String database;
    @Param({"1000", "100000"})
    public int implementations;
    @Param({"1", "10", "100"})
    public int pilots;

    private AoDatabase filled;
    private Implementation implementation;
    private JudgeGate judgeGate;

    @Setup
    public void fill() {
        filled = FilledDatabase.of(database, implementations);
        implementation = new Implementation(FilledDatabase.withPilots(filled, pilots), "PLEJE-1", "Medicinrobotter", 1, "1");
        judgeGate = judgeGate();
    }

    /** What the panel and the validators do for a dossier that nobody has looked at since the start of Jira. */
    @Benchmark
    public Verdict first() {
        return judgeGate().judge(implementation, Gate.ROLLOUT.id());
    }

    /** What they do the next time. */
    @Benchmark
    public Verdict again() {
        return judgeGate.judge(implementation, Gate.ROLLOUT.id());
    }

    /** The least that it can cost: the same three queries, the same columns. */
    @Benchmark
    public List<Object[]> bareSql() throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        read(SQL, implementation.id().value(), rows);
        read(SQL, 0, rows);
        read(IN_CONFIDENCE, implementation.id().value(), rows);
        return rows;
    }

    private JudgeGate judgeGate() {
        ReadDossier dossiers = new ReadDossier(null, new AoRecords(filled.activeObjects()),
                new AoConfidences(filled.activeObjects(), () -> new byte[32]), new Unguarded());
        return new JudgeGate(dossiers, new OnEverywhere(), Clock.systemUTC());
    }

    private void read(String sql, long subject, List<Object[]> rows) throws SQLException {
        try (Connection connection = filled.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, subject);
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        // H2 hands over a long text as something yet to be read.
                        row[i] = result.getMetaData().getColumnType(i + 1) == Types.CLOB ? result.getString(i + 1) : result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
    }
}
