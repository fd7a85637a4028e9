package dk.klar.rest;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Which;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.domain.portfolio.board.Cell;
import dk.klar.domain.portfolio.board.Label;
import dk.klar.domain.portfolio.board.Listed;
import dk.klar.domain.portfolio.board.Sheet;
import dk.klar.domain.portfolio.board.Term;
import dk.klar.domain.portfolio.board.Trend;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadBoard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A board over the wire, in the reader's language; its shape is in openapi.json, and the same for every item. */
final class BoardWire {
    private final Texts texts;
    private final Function<Which, String> jql;

    BoardWire(Texts texts, Function<Which, String> jql) {
        this.texts = texts;
        this.jql = jql;
    }

    Map<String, Object> of(BoardItem item, ReadBoard.Shown shown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", item.id());
        json.put("total", Map.of("count", shown.all(), "jql", jql.apply(Which.every())));
        json.put("sheets", shown.board().sheets().stream().map(this::sheet).toList());
        json.put("lists", shown.board().lists().stream().map(this::list).toList());
        List<String> notes = new ArrayList<>(shown.board().notes().stream().map(this::words).toList());
        shown.trend().filter(trend -> shown.trended() > 0).ifPresent(trend -> json.put("trend", trend.series().stream().map(this::series).toList()));
        if (Trend.has(item) && shown.all() > 0) {
            trendNote(shown, notes);
        }
        json.put("notes", notes);
        return json;
    }

    private void trendNote(ReadBoard.Shown shown, List<String> notes) {
        if (shown.trend().isEmpty()) {
            notes.add(texts.text("klar.board.trend.filter"));
        } else if (shown.trended() == 0) {
            notes.add(texts.text("klar.board.trend.none"));
        } else if (shown.trended() < shown.projects()) {
            notes.add(texts.text("klar.board.trend.some", shown.trended(), shown.projects()));
        } else if (shown.trend().get().series().get(0).points().size() < 2) {
            notes.add(texts.text("klar.board.trend.soon"));
        }
    }

    private Map<String, Object> sheet(Sheet sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("caption", words(sheet.caption()));
        json.put("corner", words(sheet.corner()));
        json.put("columns", sheet.columns().stream().map(this::words).toList());
        json.put("shaded", sheet.shaded());
        json.put("lines", sheet.lines().stream().map(line -> line(sheet, line)).toList());
        return json;
    }

    private Map<String, Object> line(Sheet sheet, Sheet.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("head", words(line.head()));
        if (line.head().term() == Term.PLAIN && line.head().args().get(0) instanceof GateState state) {
            json.put("mark", state.id());
        }
        if (line.head().term() == Term.ALL) {
            json.put("sum", true);
        }
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Map<String, Object> cell = cell(line.cells().get(i));
            if (i < sheet.shaded()) {
                cell.put("shade", sheet.shade(line.cells().get(i)));
            }
            cells.add(cell);
        }
        json.put("cells", cells);
        return json;
    }

    private Map<String, Object> cell(Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (cell instanceof Cell.Count count) {
            json.put("text", texts.value(count.value()));
            json.put("count", count.value());
            json.put("jql", jql.apply(count.which()));
        } else if (cell instanceof Cell.Fewer fewer) {
            json.put("text", texts.text("klar.board.fewer", fewer.than()));
            json.put("jql", jql.apply(fewer.which()));
        } else {
            json.put("text", cell instanceof Cell.Fact fact ? word(fact.value()) : "–");
        }
        return json;
    }

    private Map<String, Object> list(Listed list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("caption", words(list.caption()));
        json.put("lines", list.lines().stream().map(line -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("key", line.key());
            entry.put("title", line.title());
            entry.put("what", words(line.what()));
            entry.put("on", line.on().toString());
            entry.put("day", texts.value(line.on()));
            return entry;
        }).toList());
        return json;
    }

    private Map<String, Object> series(Trend.Series series) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", words(series.label()));
        json.put("points", series.points().stream().map(point -> point(point.on(), point.value())).toList());
        return json;
    }

    private Map<String, Object> point(LocalDate on, long value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", on.toString());
        json.put("day", texts.value(on));
        json.put("value", value);
        return json;
    }

    private String word(Object value) {
        return value instanceof Label label ? words(label) : texts.value(value);
    }

    private String words(Label label) {
        return texts.text("klar.board." + label.term().id(), label.args().toArray());
    }
}
