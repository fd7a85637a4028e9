package dk.klar.domain.portfolio.board;

import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.Which;
import java.util.List;
import java.util.stream.Stream;

/** Pilots that nobody brings to an end (PR13): for how long they should have been over, and why they are not. */
final class PilotBoard {
    /** Days. */
    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int HALF_A_YEAR = 180;

    private PilotBoard() {
    }

    static Board of(Seen seen) {
        List<Sheet.Line> lines = List.of(
                line(seen, Label.of(Term.PILOT_OVER_MORE, HALF_A_YEAR), over(seen, HALF_A_YEAR + 1, null)),
                line(seen, Label.of(Term.PILOT_OVER_BETWEEN, QUARTER + 1, HALF_A_YEAR), over(seen, QUARTER + 1, HALF_A_YEAR)),
                line(seen, Label.of(Term.PILOT_OVER_BETWEEN, MONTH + 1, QUARTER), over(seen, MONTH + 1, QUARTER)),
                line(seen, Label.of(Term.PILOT_OVER_DAYS, MONTH), over(seen, 1, MONTH)),
                line(seen, Label.of(Term.ALL), Which.known(Day.PILOT_OVER)),
                new Sheet.Line(Label.of(Term.PILOT_ENDLESS), List.of(new Cell.Blank(), new Cell.Blank(), seen.count(Which.is(Dimension.OPEN_PILOTS, OpenPilot.Why.ENDLESS)))));
        return Board.of(Sheet.of(Term.PILOTS, Term.PILOT_OVER, List.of(Label.of(Term.PILOT_UNDECIDED), Label.of(Term.PILOT_OVERRUN), Label.of(Term.ALL)), lines))
                .with(Listed.first(Term.PILOTS_OLDEST, seen.implementations().stream().flatMap(PilotBoard::oldest)));
    }

    private static Stream<Listed.Line> oldest(Placed placed) {
        return placed.summary().outlook().pilots().stream().limit(1).map(pilot -> Listed.Line.of(placed, Label.plain(pilot.why()), pilot.since()));
    }

    private static Sheet.Line line(Seen seen, Label head, Which over) {
        return new Sheet.Line(head, Stream.of(over.and(Which.is(Dimension.OPEN_PILOTS, OpenPilot.Why.UNDECIDED)), over.and(Which.is(Dimension.OPEN_PILOTS, OpenPilot.Why.OVERRUN)), over)
                .map(seen::count).toList());
    }

    /** @param atMost null for any longer */
    private static Which over(Seen seen, int atLeast, Integer atMost) {
        return new Which.On(Day.PILOT_OVER, atMost == null ? null : seen.today().minusDays(atMost), seen.today().minusDays(atLeast));
    }
}
