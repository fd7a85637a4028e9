package dk.klar.jira.view;

import java.util.List;

/** A cell of a table: words, or a mark where something is to be noticed. */
public record CellView(String text, List<Mark> marks) {
    public static CellView of(String text) {
        return new CellView(text, List.of());
    }

    public static CellView of(Mark mark) {
        return new CellView("", List.of(mark));
    }
}
