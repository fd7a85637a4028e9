package dk.klar.jira.portfolio;

import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.portfolio.Summary;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The portfolio for a spreadsheet: with the mark by which Excel knows UTF-8, with semicolons where commas are for decimals, days
 * as 2026-03-12, and nothing that a spreadsheet would take for a formula.
 */
final class PortfolioCsv {
    private static final char MARK = '\uFEFF';
    /** What a spreadsheet begins a formula by. */
    private static final String FORMULA = "=+-@\t\r";

    private final Texts texts;

    PortfolioCsv(Texts texts) {
        this.texts = texts;
    }

    void write(List<Row> rows, Appendable out) throws IOException {
        out.append(MARK);
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(texts.language().getLanguage().equals("da") ? ';' : ',').build();
        try (CSVPrinter csv = new CSVPrinter(out, format)) {
            csv.printRecord(heads());
            for (Row row : rows) {
                csv.printRecord(cells(row).stream().map(PortfolioCsv::harmless).toList());
            }
        }
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (Columns column : Columns.values()) {
            if (column == Columns.GATE) {
                heads.add(texts.text("klar.portfolio.column.next"));
            }
            heads.add(column.text(texts));
            if (column == Columns.MISSING) {
                Arrays.stream(Recommendation.values()).map(Enum::name).forEach(heads::add);
            }
        }
        heads.addAll(List.of(texts.text("klar.portfolio.column.units"), texts.text("klar.portfolio.column.pitfalls")));
        return heads;
    }

    private List<String> cells(Row row) {
        Summary summary = row.summary();
        List<String> cells = new ArrayList<>(List.of(row.implementation().key(), row.implementation().summary(), texts.choice(summary.next()),
                summary.state().map(state -> PortfolioPage.state(state, texts)).orElseGet(() -> texts.text("klar.state.none")),
                summary.unmet().stream().map(texts::choice).collect(Collectors.joining(", "))));
        Arrays.stream(Recommendation.values()).map(each -> String.valueOf(summary.unmet(each).size())).forEach(cells::add);
        cells.addAll(List.of(summary.owners().stream().map(texts::value).collect(Collectors.joining(", ")), texts.choice(summary.pilots()), texts.choice(summary.med()),
                PortfolioPage.technology(summary.ripeness(), texts),
                day(summary.nextMeeting()), day(summary.itemBy()), day(summary.decidedOn()), day(summary.unansweredSince()), String.join(", ", summary.units()),
                summary.openPitfalls().stream().map(texts::choice).collect(Collectors.joining(", "))));
        return cells;
    }

    private static String day(Object day) {
        return Objects.toString(day, "");
    }

    /** An apostrophe makes it text, in Excel as in LibreOffice. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
