package dk.klar.jira.panel;

import java.util.List;

/** A cell of a table: words, or a mark where something is to be noticed. */
public record CellView(String text, List<Mark> marks) {
    static CellView of(String text) {
        return new CellView(text, List.of());
    }

    static CellView of(String text, Mark mark) {
        return new CellView(text, List.of(mark));
    }
}
