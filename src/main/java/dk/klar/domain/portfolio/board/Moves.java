package dk.klar.domain.portfolio.board;

import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.portfolio.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/** How each pitfall has moved lately: beside how many have it open, how many more or fewer than then. */
final class Moves {
    /** Days that are looked back, or to the first that was counted. */
    static final int DAYS = 30;

    private Moves() {
    }

    /**
     * The board with a column more; as it is where fewer than two days have been counted.
     *
     * @param tallies of all projects that are counted together; none of days to come
     */
    static Board beside(Board board, Collection<Tally> tallies) {
        TreeSet<LocalDate> days = new TreeSet<>(tallies.stream().map(Tally::on).toList());
        if (days.size() < 2) {
            return board;
        }
        LocalDate last = days.last();
        LocalDate earlier = last.minusDays(DAYS);
        LocalDate then = days.first().isAfter(earlier) ? days.first() : days.floor(earlier);
        return board.beside(Label.of(Term.SINCE, then), line -> line.head().args().get(0) instanceof Pitfall pitfall
                ? moved(Trend.on(tallies, last, tally -> tally.open(pitfall)) - Trend.on(tallies, then, tally -> tally.open(pitfall))) : new Cell.Blank());
    }

    private static Cell moved(long by) {
        return new Cell.Fact(by == 0 ? Label.of(Term.UNCHANGED) : by > 0 ? Label.of(Term.MORE_BY, by) : Label.of(Term.FEWER_BY, -by));
    }
}
