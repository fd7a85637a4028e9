package dk.klar.benchmark;

import dk.klar.benchmark.Views.Measured;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints Klar beside bare SQL. Medians, and the three figures of a row measured right after one another, for so does
 * other work on the machine disturb the comparison least. All in one JVM, as in Jira: what it compiled stays compiled.
 */
public final class BenchmarkMain {
    private static final List<String> ENGINES = List.of("H2", "POSTGRES");

    private BenchmarkMain() {
    }

    /** @param args how many implementations, how many pilots, numbers separated by commas, or {@code none} for no dossiers; which views, a regular expression */
    public static void main(String[] args) throws RunnerException, SQLException {
        if (!args[1].equals("none")) {
            dossiers(args[0], args[1]);
        }
        for (String implementations : args[0].split(",")) {
            across(Integer.parseInt(implementations), args[2]);
        }
        System.exit(0); // Pools and the PostgreSQL server would keep it alive.
    }

    private static void dossiers(String implementationCounts, String pilotCounts) throws RunnerException {
        System.out.println("""
                | Database | Implementations | Pilots | Bare SQL, µs | Verdict, first time, µs | × | Again, µs | × |
                |---|---:|---:|---:|---:|---:|---:|---:|""");
        for (String database : ENGINES) {
            medians(database, "1000", "10", 20);
            for (String implementations : implementationCounts.split(",")) {
                for (String pilots : pilotCounts.split(",")) {
                    row(database, implementations, pilots);
                }
            }
        }
    }

    private static void across(int implementations, String views) throws SQLException {
        PassageAndRound.heading();
        List<List<Measured>> engines = new ArrayList<>();
        for (String engine : ENGINES) {
            FilledDatabase filled = FilledDatabase.of(engine, implementations);
            KlarOnTown klar = new KlarOnTown(filled);
            new PassageAndRound(filled, klar).row(engine);
            filled.count(klar.use().countTheDay());
            engines.add(new Views(klar, filled, Pattern.compile(views).asPredicate()).all());
        }
        System.out.printf("""

                | %,d implementations | Statements | H2, ms | Bare SQL, ms | × | PostgreSQL, ms | Bare SQL, ms | × |
                |---|---:|---:|---:|---:|---:|---:|---:|
                """, implementations);
        for (int i = 0; i < engines.get(0).size(); i++) {
            Measured h2 = engines.get(0).get(i);
            System.out.println("| " + h2.name() + " | " + h2.statements() + " | " + figures(h2) + " | " + figures(engines.get(1).get(i)) + " |");
        }
    }

    private static String figures(Measured measured) {
        return measured.bare() == 0 ? "%,.1f | – | –".formatted(measured.klar())
                : "%,.1f | %,.1f | %.1f".formatted(measured.klar(), measured.bare(), measured.klar() / measured.bare());
    }

    private static void row(String database, String implementations, String pilots) throws RunnerException {
        Map<String, Double> times = medians(database, implementations, pilots, 3);
        double bare = times.get("bareSql");
        System.out.printf("| %s | %,d | %s | %,.0f | %,.0f | %.1f | %,.0f | %.1f |%n", database,
                Integer.parseInt(implementations), pilots, bare, times.get("first"), times.get("first") / bare,
                times.get("again"), times.get("again") / bare);
    }

    private static Map<String, Double> medians(String database, String implementations, String pilots, int warmupSeconds)
            throws RunnerException {
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                .include(GateVerdictBenchmark.class.getSimpleName())
                .param("engine", database).param("implementations", implementations).param("pilots", pilots)
                .forks(0)
                .warmupIterations(1).warmupTime(TimeValue.seconds(warmupSeconds))
                .measurementIterations(3).measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true)
                .build()).run()) {
            times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return times;
    }
}
