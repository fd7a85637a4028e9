package dk.klar.domain.portfolio.board;

import java.util.List;

/**
 * What a dashboard item shows.
 *
 * @param notes what must be known to read it
 */
public record Board(List<Sheet> sheets, List<Listed> lists, List<Label> notes) {
    public Board {
        sheets = List.copyOf(sheets);
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
    }

    static Board of(Sheet... sheets) {
        return new Board(List.of(sheets), List.of(), List.of());
    }

    Board with(Listed list) {
        return list.lines().isEmpty() ? this : new Board(sheets, List.of(list), notes);
    }

    Board noting(List<Label> said) {
        return new Board(sheets, lists, said);
    }
}
