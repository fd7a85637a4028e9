package dk.klar.domain.portfolio.board;

import dk.klar.domain.portfolio.Tally;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The first table with a column more at its end. */
    Board beside(Label column, Function<Sheet.Line, Cell> cell) {
        Sheet first = sheets.get(0);
        Sheet wider = new Sheet(first.caption(), first.corner(), Stream.concat(first.columns().stream(), Stream.of(column)).toList(),
                first.lines().stream().map(line -> new Sheet.Line(line.head(), Stream.concat(line.cells().stream(), Stream.of(cell.apply(line))).toList())).toList(),
                first.shaded());
        return new Board(Stream.concat(Stream.of(wider), sheets.stream().skip(1)).toList(), lists, notes);
    }

    /** What the counts of earlier days say of single lines of it; most boards say nothing more. */
    public Board after(BoardItem item, Collection<Tally> tallies) {
        return switch (item) {
            case PITFALLS -> Moves.beside(this, tallies);
            case CONCERNS -> tallies.stream().anyMatch(tally -> tally.waiting() == null) ? andNoting(List.of(Label.of(Term.TREND_FEWER))) : this;
            default -> this;
        };
    }

    /** With what must be known to read the trend of what was chosen. */
    public Board following(BoardItem item, Followed followed) {
        return item == BoardItem.PITFALLS ? andNoting(followed.notes()) : this;
    }

    Board with(Listed list) {
        return list.lines().isEmpty() ? this : new Board(sheets, List.of(list), notes);
    }

    private Board andNoting(List<Label> more) {
        return noting(Stream.concat(notes.stream(), more.stream()).toList());
    }

    Board noting(List<Label> said) {
        return new Board(sheets, lists, said);
    }
}
