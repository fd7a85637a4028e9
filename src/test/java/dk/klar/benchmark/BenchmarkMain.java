package dk.klar.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints Klar beside bare SQL: medians, which other work on the machine disturbs least. */
public final class BenchmarkMain {
    private BenchmarkMain() {
    }

    /** @param args how many implementations, separated by commas */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(GateVerdictBenchmark.class.getSimpleName())
                .param("implementations", args[0].split(","))
                .forks(1).jvmArgs("-Xmx4g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
                .warmupIterations(4).warmupTime(TimeValue.seconds(2))
                .measurementIterations(3).measurementTime(TimeValue.seconds(2))
                .build()).run();
        Map<String, Map<String, Double>> rows = new TreeMap<>();
        results.forEach(result -> rows.computeIfAbsent(row(result.getParams()), row -> new TreeMap<>())
                .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getPercentile(50)));
        System.out.println("""

                | Database | Implementations | Pilots | Bare SQL, µs | Verdict, first time, µs | × | Again, µs | × |
                |---|---:|---:|---:|---:|---:|---:|---:|""");
        rows.forEach((row, times) -> System.out.println(row + beside(times)));
    }

    private static String beside(Map<String, Double> times) {
        double bare = times.get("bareSql");
        return " %,.0f | %,.0f | %.1f | %,.0f | %.1f |".formatted(bare, times.get("first"), times.get("first") / bare,
                times.get("again"), times.get("again") / bare);
    }

    private static String row(BenchmarkParams params) {
        return "| %s | %,7d | %3d |".formatted(params.getParam("database"),
                Integer.parseInt(params.getParam("implementations")), Integer.parseInt(params.getParam("pilots")));
    }
}
