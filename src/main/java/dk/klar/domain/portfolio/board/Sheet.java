package dk.klar.domain.portfolio.board;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a board.
 *
 * @param corner  what its lines are about
 * @param columns what stands in them, in order
 * @param shaded  so many columns from the left are shaded by their counts: a heat map
 */
public record Sheet(Label caption, Label corner, List<Label> columns, List<Line> lines, int shaded) {
    /** Shades that can be told apart beside one another. */
    public static final int SHADES = 4;

    /** One line, as long as there are columns. */
    public record Line(Label head, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    static Sheet of(Term caption, Term corner, List<Label> columns, List<Line> lines) {
        return new Sheet(Label.of(caption), Label.of(corner), columns, lines, 0);
    }

    Sheet withShaded(int columnsFromTheLeft) {
        return new Sheet(caption, corner, columns, lines, columnsFromTheLeft);
    }

    /** From 1 for the fewest to {@link #SHADES} for the most of its kind in the table; 0 for none. */
    public int shade(Cell cell) {
        long most = lines.stream().flatMap(line -> line.cells().stream().limit(shaded)).flatMap(Sheet::value).mapToLong(Long::longValue).max().orElse(0);
        return value(cell).findFirst().filter(value -> value > 0).map(value -> (int) ((value * SHADES + most - 1) / most)).map(shade -> Math.min(shade, SHADES)).orElse(0);
    }

    private static Stream<Long> value(Cell cell) {
        return cell instanceof Cell.Count count ? Stream.of(count.value()) : Stream.empty();
    }
}
