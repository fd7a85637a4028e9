package dk.klar.benchmark;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Verdict;
import dk.klar.store.AoConfidences;
import dk.klar.store.AoRecords;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.InMemoryJira;
import dk.klar.testing.Unguarded;
import dk.klar.usecase.JudgeGate;
import dk.klar.usecase.ReadDossier;
import dk.klar.usecase.port.Implementation;
import java.time.Clock;
import java.util.Set;
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
    private static final String ABOUT = "select * from %s where \"SUBJECT\" = ?";
    private static final String RECORDS = ABOUT.formatted(BareSql.table("RECORD"));
    private static final String IN_CONFIDENCE = ABOUT.formatted(BareSql.table("CONFIDENTIAL"));

    @Param({"H2", "POSTGRES"})
    public String engine;
    @Param({"1000", "100000"})
    public int implementations;
    @Param({"1", "10", "100"})
    public int pilots;

    private AoDatabase database;
    private BareSql bare;
    private Implementation implementation;
    private JudgeGate judgeGate;

    @Setup
    public void fill() {
        FilledDatabase filled = FilledDatabase.of(engine, implementations);
        database = filled.database();
        bare = new BareSql(database.dataSource());
        implementation = new Implementation(filled.withPilots(pilots), "PLEJE-1", "Medicinrobotter", 1, "1");
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

    /** The least that it can cost: the same rows, the same columns, a query for each of the three that they are about. */
    @Benchmark
    public long bareSql() {
        return bare.read(RECORDS, implementation.id().value()) + bare.read(RECORDS, 0L) + bare.read(IN_CONFIDENCE, implementation.id().value());
    }

    private JudgeGate judgeGate() {
        ReadDossier dossiers = new ReadDossier(null, new AoRecords(database.activeObjects()),
                new AoConfidences(database.activeObjects(), () -> new byte[32]), new Unguarded());
        InMemoryJira on = new InMemoryJira();
        on.set(implementation.projectId(), Set.of(implementation.issueTypeId()));
        return new JudgeGate(dossiers, on, Clock.systemUTC());
    }
}
