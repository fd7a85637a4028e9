package dk.klar.jira.portfolio;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.portfolio.Summary;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The portfolio for a spreadsheet: with the mark by which Excel knows UTF-8, with semicolons where commas are for decimals, days
 * as 2026-03-12, and nothing that a spreadsheet would take for a formula.
 */
final class PortfolioCsv {
    private static final char MARK = '\uFEFF';
    /** What a spreadsheet begins a formula by. */
    private static final String FORMULA = "=+-@\t\r";

    private static final Recommendation[] RECOMMENDATIONS = Recommendation.values();

    private final Texts texts;

    PortfolioCsv(Texts texts) {
        this.texts = texts;
    }

    void write(List<Row> rows, Writer out) throws IOException {
        out.append(MARK);
        RowWords words = new RowWords(texts);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(texts.language().getLanguage().equals("da") ? ';' : ',').build(out)) {
            csv.writeRecord(heads());
            for (Row row : rows) {
                CsvWriter.CsvWriterRecord line = csv.writeRecord();
                cells(row, words).forEach(cell -> line.writeField(harmless(cell)));
                line.endRecord();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (Columns column : Columns.values()) {
            if (column == Columns.GATE) {
                heads.add(texts.text("klar.portfolio.column.next"));
            }
            heads.add(column.text(texts));
            if (column == Columns.MEETING) {
                heads.add(texts.text("klar.portfolio.column.item"));
            }
            if (column == Columns.MISSING) {
                Arrays.stream(RECOMMENDATIONS).map(Enum::name).forEach(heads::add);
                heads.add(texts.text("klar.portfolio.column.others"));
            }
        }
        heads.addAll(List.of(texts.text("klar.portfolio.column.units"), texts.text("klar.portfolio.column.pitfalls")));
        return heads;
    }

    private List<String> cells(Row row, RowWords words) {
        Summary summary = row.summary();
        List<String> cells = new ArrayList<>(RECOMMENDATIONS.length + 17);
        cells.add(row.implementation().key());
        cells.add(row.implementation().summary());
        cells.add(texts.choice(summary.next()));
        cells.add(words.state(summary));
        cells.add(words.choices(summary.unmet()));
        Map<Recommendation, Integer> unmet = summary.unmetByRecommendation();
        for (Recommendation recommendation : RECOMMENDATIONS) {
            cells.add(Integer.toString(unmet.getOrDefault(recommendation, 0)));
        }
        cells.add(Integer.toString(summary.unmetOfNone()));
        cells.add(texts.choice(summary.pilots()));
        cells.add(texts.choice(summary.med()));
        cells.add(day(summary.meetingAhead()));
        cells.add(day(summary.itemBy()));
        cells.add(day(summary.decidedOn()));
        cells.add(words.owners(summary));
        cells.add(words.technology(summary));
        cells.add(day(summary.unansweredSince()));
        cells.add(day(summary.begunOn()));
        cells.add(words.units(summary));
        cells.add(words.choices(summary.openPitfalls()));
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
