package dk.klar.domain.portfolio.board;

import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.Which;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next MED meetings with their deadlines, and which implementations miss them. */
final class MedBoard {
    /** Days on which somebody meets that are shown. */
    private static final int MEETINGS = 5;
    /** Days. */
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private MedBoard() {
    }

    static Board of(Seen seen) {
        List<Sheet.Line> meetings = meetings(seen);
        List<Sheet.Line> deadlines = List.of(
                line(seen, Label.of(Term.ITEM_WITHIN, WEEK), new Which.On(Day.ITEM_BY, seen.today(), seen.today().plusDays(WEEK))),
                line(seen, Label.of(Term.ITEM_WITHIN, MONTH), new Which.On(Day.ITEM_BY, seen.today(), seen.today().plusDays(MONTH))),
                line(seen, Label.of(Term.MISSES_MEETING), Which.known(Day.MISSED)),
                line(seen, Label.of(Term.MISSES_DECISION), Which.is(Dimension.MED, MedState.TOO_LATE)),
                line(seen, Label.of(Term.NO_MEETING), Which.is(Dimension.MED, MedState.MISSING)),
                line(seen, Label.of(Term.NOT_PLANNED), Which.is(Dimension.MED, MedState.UNPLANNED)));
        Sheet due = Sheet.of(Term.DEADLINES, Term.DEADLINE, List.of(Label.of(Term.IMPLEMENTATIONS)), deadlines);
        Sheet calendar = Sheet.of(Term.MEETINGS, Term.MEETING, List.of(Label.of(Term.ITEM_BY), Label.of(Term.ON_AGENDA)), meetings);
        return new Board(meetings.isEmpty() ? List.of(due) : List.of(due, calendar), List.of(), meetings.isEmpty() ? List.of(Label.of(Term.NO_MEETINGS)) : List.of())
                .with(Listed.first(Term.DEADLINES_NEXT, seen.implementations().stream().flatMap(MedBoard::next)));
    }

    /** Committees that meet on the same day stand together: JQL knows the day. */
    private static List<Sheet.Line> meetings(Seen seen) {
        Map<LocalDate, List<MedCalendar.Slot>> byDay = seen.meetings().stream().filter(slot -> !slot.heldOn().isBefore(seen.today()))
                .collect(Collectors.groupingBy(MedCalendar.Slot::heldOn, TreeMap::new, Collectors.toList()));
        List<Sheet.Line> lines = new ArrayList<>();
        byDay.entrySet().stream().limit(MEETINGS).forEach(day -> {
            LocalDate itemsBy = day.getValue().stream().map(MedCalendar.Slot::itemsBy).max(Comparator.naturalOrder()).orElseThrow();
            lines.add(new Sheet.Line(Label.of(Term.MEETING_OF, day.getKey(), day.getValue().stream().map(slot -> slot.committee().name()).distinct().toList()),
                    List.of(itemsBy.isBefore(seen.today()) ? new Cell.Fact(Label.of(Term.ITEM_OVER, itemsBy)) : new Cell.Fact(itemsBy),
                            seen.count(new Which.On(Day.MEETING, day.getKey(), day.getKey())))));
        });
        return lines;
    }

    private static Stream<Listed.Line> next(Placed placed) {
        return Stream.concat(Day.MISSED.of(placed.summary()).map(on -> Listed.Line.of(placed, Label.of(Term.MISSES_ON), on)).stream(),
                Day.ITEM_BY.of(placed.summary()).map(on -> Listed.Line.of(placed, Label.of(Term.ITEM_BY), on)).stream());
    }

    private static Sheet.Line line(Seen seen, Label head, Which which) {
        return new Sheet.Line(head, List.of(seen.count(which)));
    }
}
