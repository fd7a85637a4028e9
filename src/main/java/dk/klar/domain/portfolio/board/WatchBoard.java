package dk.klar.domain.portfolio.board;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.Which;
import java.util.List;
import java.util.stream.Stream;

/** What went past a gate, and which waivers and conditions lapse soon. */
final class WatchBoard {
    /** Days. */
    private static final int SOON = 30;

    private WatchBoard() {
    }

    static Board of(Seen seen) {
        List<Sheet.Line> lines = List.of(
                line(seen, Label.of(Term.BREACHED), Which.is(Dimension.STATE, GateState.BREACHED)),
                line(seen, Label.of(Term.REOPENED), Which.is(Dimension.STATE, GateState.REOPENED)),
                line(seen, Label.of(Term.LAPSED), Which.is(Dimension.STATE, GateState.LAPSED)),
                line(seen, Label.of(Term.CONDITION_DUE, SOON), new Which.On(Day.CONDITION_DUE, seen.today(), seen.today().plusDays(SOON))),
                line(seen, Label.of(Term.WAIVER_ENDS, SOON), new Which.On(Day.WAIVED_UNTIL, seen.today(), seen.today().plusDays(SOON))),
                line(seen, Label.of(Term.WAIVED), Which.known(Day.WAIVED_UNTIL)));
        return Board.of(Sheet.of(Term.WATCH, Term.WHAT, List.of(Label.of(Term.IMPLEMENTATIONS)), lines))
                .with(Listed.first(Term.WATCH_NEXT, seen.implementations().stream().flatMap(WatchBoard::lapsing)));
    }

    private static Stream<Listed.Line> lapsing(Placed placed) {
        Outlook outlook = placed.summary().outlook();
        return Stream.concat(outlook.waivers().stream().map(waived -> Listed.Line.of(placed, Label.of(Term.WAIVER_OF, waived.criterion()), waived.until())),
                outlook.conditions().stream().map(due -> Listed.Line.of(placed, Label.of(Term.CONDITION), due)));
    }

    private static Sheet.Line line(Seen seen, Label head, Which which) {
        return new Sheet.Line(head, List.of(seen.count(which)));
    }
}
