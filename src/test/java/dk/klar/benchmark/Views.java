package dk.klar.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.domain.portfolio.board.Trend;
import dk.klar.rest.DashboardResource;
import dk.klar.rest.ExchangeResource;
import dk.klar.testing.AoDatabase;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that looks across implementations: what a reader gets, each beside bare SQL for the same rows. */
final class Views {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int READINGS = 5;
    /** What is quick is read so long at least: the first readings are of code that nothing has compiled yet. */
    private static final double QUICK_MS = 2_000;
    /** So long is enough to be measured by. */
    private static final double LONG_MS = 20_000;

    private final KlarOnTown klar;
    private final BareSql bare;
    private final AoDatabase database;
    private final List<Long> issues;
    private final Predicate<String> wanted;
    private final List<Measured> measured = new ArrayList<>();

    /**
     * A view's figures.
     *
     * @param statements that Klar sends
     * @param klar       median in milliseconds
     * @param bare       likewise; 0 where nothing is asked of the database
     */
    record Measured(String name, int statements, double klar, double bare) {
    }

    /** @param wanted which views, by their names */
    Views(KlarOnTown klar, FilledDatabase filled, Predicate<String> wanted) {
        this.wanted = wanted;
        this.klar = klar;
        this.database = filled.database();
        this.bare = new BareSql(database.dataSource());
        this.issues = klar.issues().all(null, null).stream().map(Implementation::id).map(IssueId::value).toList();
    }

    List<Measured> all() {
        measure("All summaries, beside the table in one statement", () -> klar.use().readPortfolio().of(KlarOnTown.READER, Source.everything()),
                () -> bare.stream("select * from " + BareSql.table("SUMMARY")));
        measure("All summaries, at the first look", () -> klar.atFirst().of(KlarOnTown.READER, Source.everything()), this::summaries);
        for (BoardItem item : BoardItem.values()) {
            measure("Dashboard: " + item.id(), () -> board(item), () -> {
                summaries();
                municipality();
                if (Trend.has(item)) {
                    bare.read("select * from " + BareSql.table("TALLY"));
                }
            });
        }
        portfolio("table", Map.of());
        portfolio("table, filtered", Map.of("unmet", Criterion.MED_DISCUSSION.id(), "q", "hold 7"));
        portfolio("table, by owner", Map.of("group", "owner"));
        portfolio("table, by unit, sorted", Map.of("group", "unit", "sort", "-begun"));
        portfolio("axes", Map.of("view", "axes"));
        portfolio("changes", Map.of("view", "changes"));
        portfolio("report", Map.of("print", "true"));
        measure("Portfolio: CSV", () -> klar.portfolio().csv(KlarOnTown.READER, Map.of()), this::summaries);
        measure("JQL: klarMissing", () -> klar.use().findImplementations().missing(Set.of(Criterion.MED_DISCUSSION), Set.of(Gate.ROLLOUT), KlarOnTown.READER), null);
        measure("JSON of a dossier", () -> json(klar.use().exportRecords().one(klar.issues().any(new IssueId(issues.get(7))).orElseThrow().key(), KlarOnTown.READER, false)), () -> {
            bare.about("RECORD", issues.subList(7, 8));
            municipality();
        });
        measure("JSON of everything", this::everything, () -> bare.stream("select * from " + BareSql.table("RECORD") + " order by \"SUBJECT\", \"ID\""));
        measure("Learning export", () -> klar.use().shareLearning().preview(KlarOnTown.READER), () -> {
            bare.about("RECORD", issues);
            municipality();
        });
        return measured;
    }

    private void portfolio(String name, Map<String, String> asked) {
        measure("Portfolio: " + name, () -> klar.portfolio().shown(KlarOnTown.READER, asked), this::summaries);
    }

    private void board(BoardItem item) {
        json(new DashboardResource(klar.desk()).item(item.id(), "", "", ""));
    }

    private void everything() {
        try (OutputStream out = OutputStream.nullOutputStream()) {
            ((StreamingOutput) new ExchangeResource(klar.desk()).out("", "false").getEntity()).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summaries() {
        if (bare.about("SUMMARY", issues) != issues.size()) {
            throw new IllegalStateException("not all have a summary");
        }
    }

    private void municipality() {
        bare.read("select * from " + BareSql.table("RECORD") + " where \"SUBJECT\" = 0");
    }

    private static void json(Object answer) {
        try {
            JSON.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In turns, so that other work on the machine disturbs both. */
    private void measure(String name, Runnable work, Runnable sql) {
        if (!wanted.test(name)) {
            return;
        }
        int sent = database.statementsDuring(work).size();
        List<Double> klars = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        double spent = 0;
        while (klars.isEmpty() || spent < QUICK_MS || klars.size() < READINGS && spent < LONG_MS) {
            klars.add(millis(work));
            bares.add(sql == null ? 0 : millis(sql));
            spent += klars.get(klars.size() - 1) + bares.get(bares.size() - 1);
        }
        Measured done = new Measured(name, sent, median(klars), median(bares));
        System.err.println(done);
        measured.add(done);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
