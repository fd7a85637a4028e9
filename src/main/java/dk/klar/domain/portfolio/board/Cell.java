package dk.klar.domain.portfolio.board;

import dk.klar.domain.portfolio.Which;

/** What stands in a table of a board. */
public sealed interface Cell {
    /**
     * How many there are.
     *
     * @param which finds the implementations that it is about; of concerns, those where they were said
     */
    record Count(long value, Which which) implements Cell {
    }

    /** Fewer than may be told, and more than none. */
    record Fewer(int than, Which which) implements Cell {
    }

    /** A day or a figure that leads nowhere. */
    record Fact(Object value) implements Cell {
    }

    /** Nothing can be said. */
    record Blank() implements Cell {
    }

    /** @param k the fewest that may be told */
    static Cell atLeast(int k, long value, Which which) {
        return value == 0 || value >= k ? new Count(value, which) : new Fewer(k, which);
    }
}
