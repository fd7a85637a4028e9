package dk.klar.domain.portfolio.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.portfolio.Tally;
import dk.klar.domain.record.Fault;
import dk.klar.testing.Summaried;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

/** How numbers came to be what they are. */
public class TrendTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    public void projectsAreAddedUpDayByDay() {
        Trend trend = trend(BoardItem.FUNNEL, List.of(ready(1, MONDAY, 2), ready(1, MONDAY.plusDays(1), 3), ready(2, MONDAY, 1), ready(2, MONDAY.plusDays(1), 1)));
        assertEquals(List.of(Label.of(Term.TREND_HELD_BACK), Label.of(Term.TREND_OPEN)), trend.series().stream().map(Trend.Series::label).toList());
        assertEquals(List.of(new Trend.Point(MONDAY, 3), new Trend.Point(MONDAY.plusDays(1), 4)), trend.series().get(1).points());
        assertEquals(List.of(0L, 0L), values(trend, 0));
    }

    @Test
    public void aDayOnWhichAProjectWasNotCountedIsTheOneBeforeAndNotForEver() {
        List<Tally> tallies = new ArrayList<>(List.of(ready(2, MONDAY, 5)));
        for (int day = 0; day < 12; day++) {
            tallies.add(ready(1, MONDAY.plusDays(day), 1));
        }
        assertEquals(List.of(6L, 6L, 6L, 6L, 6L, 6L, 6L, 6L, 6L, 1L, 1L, 1L), values(trend(BoardItem.FUNNEL, tallies), 1));
    }

    @Test
    public void aLongTrendHasAPointForTheLastDayOfEachWeek() {
        List<Tally> tallies = new ArrayList<>();
        for (int day = 0; day < 100; day++) {
            tallies.add(ready(1, MONDAY.plusDays(day), day));
        }
        List<Trend.Point> points = trend(BoardItem.FUNNEL, tallies).series().get(1).points();
        assertEquals(15, points.size());
        assertTrue(points.subList(0, 14).stream().allMatch(point -> point.on().getDayOfWeek() == DayOfWeek.SUNDAY));
        assertEquals("today is there, whatever its day", new Trend.Point(MONDAY.plusDays(99), 99), points.get(14));
    }

    @Test
    public void theDaysThatAreWantedOfEachProjectMakeTheSameTrendAsAllOfThem() {
        Random random = new Random(7);
        for (int days : new int[] {1, 20, 31, 40, 180}) {
            Map<Long, Map<LocalDate, Tally>> all = new TreeMap<>();
            for (long project = 1; project <= 4; project++) {
                for (int day = 0; day < days; day++) {
                    if (random.nextInt(3) > 0) {
                        all.computeIfAbsent(project, any -> new TreeMap<>()).put(MONDAY.plusDays(day), ready(project, MONDAY.plusDays(day), random.nextInt(50)));
                    }
                }
            }
            List<Tally> wanted = all.values().stream().flatMap(each -> Trend.wanted(List.copyOf(each.keySet())).stream().map(each::get)).toList();
            assertEquals(days + " days", trend(BoardItem.FUNNEL, all.values().stream().flatMap(each -> each.values().stream()).toList()), trend(BoardItem.FUNNEL, wanted));
        }
    }

    @Test
    public void whatIsNotKeptIsNotInTheLine() {
        assertEquals(List.of(5L), values(trend(BoardItem.CONCERNS, List.of(waiting(1, 5), waiting(2, 4))), 0));
        Board board = new Board(List.of(), List.of(), List.of());
        assertEquals(List.of(Label.of(Term.TREND_FEWER)), board.after(BoardItem.CONCERNS, List.of(waiting(1, 5), waiting(2, 4))).notes());
        assertEquals(List.of(), board.after(BoardItem.CONCERNS, List.of(waiting(1, 5))).notes());
    }

    @Test
    public void whereNothingWasCountedThereIsNoPointAndSomeItemsHaveNoTrend() {
        assertEquals(List.of(), values(trend(BoardItem.PITFALLS, List.of()), 0));
        assertFalse(Trend.has(BoardItem.MED));
        assertTrue(Trend.has(BoardItem.CONCERNS));
    }

    @Test
    public void eachPitfallThatIsFollowedHasALineOfItsOwnInTheOrderChosen() {
        List<Tally> tallies = List.of(open(1, MONDAY, 2, 5), open(2, MONDAY, 1, 0), open(1, MONDAY.plusDays(1), 0, 4), open(2, MONDAY.plusDays(1), 1, 0));
        Trend each = Trend.of(BoardItem.PITFALLS, tallies, Followed.of(List.of("P1.2", "P4.4", "P1.1")));
        assertEquals(List.of(Label.plain(Pitfall.P1_2), Label.plain(Pitfall.P4_4), Label.plain(Pitfall.P1_1)), each.series().stream().map(Trend.Series::label).toList());
        assertEquals(List.of(List.of(5L, 4L), List.of(0L, 0L), List.of(3L, 1L)), List.of(values(each, 0), values(each, 1), values(each, 2)));
        assertEquals("none is all of them together", List.of(8L, 5L), values(trend(BoardItem.PITFALLS, tallies), 0));
        assertEquals("other items have no pitfalls to follow", 2, Trend.of(BoardItem.FUNNEL, tallies, Followed.of(List.of("P1.2"))).series().size());
    }

    @Test
    public void whatIsNoPitfallHasNoLineAndIsNamed() {
        Followed followed = Followed.of(List.of("P1.1", "P9.9", "P1.1", "<b>"));
        assertEquals(new Followed(List.of(Pitfall.P1_1), List.of("P9.9", "<b>")), followed);
        Board board = BoardItem.PITFALLS.of(new Seen(List.of(), MONDAY, null, List.of()));
        assertEquals(List.of(Label.of(Term.UNKNOWN_PITFALLS, "P9.9, <b>")), board.following(BoardItem.PITFALLS, followed).notes());
        assertEquals(List.of(), board.following(BoardItem.PITFALLS, Followed.TOGETHER).notes());
        assertEquals(List.of(), board.following(BoardItem.FUNNEL, followed).notes());
    }

    @Test
    public void moreThanCanBeToldApartInOnePictureAreRefused() {
        assertEquals(List.of(), Followed.of(List.of("P1.1", "P1.2", "P1.3", "P1.4", "P1.4", "P9.9")).faults());
        assertEquals(List.of("pitfalls"), Followed.of(List.of("P1.1", "P1.2", "P1.3", "P1.4", "P2.1")).faults().stream().map(Fault::field).toList());
    }

    @Test
    public void besideEachPitfallStandsHowItHasMovedInThirtyDaysOrSinceTheFirstCount() {
        List<Tally> tallies = new ArrayList<>(List.of(open(1, MONDAY, 9, 9), open(1, MONDAY.plusDays(10), 1, 3), open(2, MONDAY.plusDays(10), 1, 0)));
        for (int day = 11; day <= 40; day++) {
            tallies.add(open(1, MONDAY.plusDays(day), day == 40 ? 4 : 0, 2));
            tallies.add(open(2, MONDAY.plusDays(day), 1, 1));
        }
        Sheet sheet = moved(tallies);
        assertEquals(Label.of(Term.SINCE, MONDAY.plusDays(10)), sheet.columns().get(sheet.columns().size() - 1));
        assertEquals(new Cell.Fact(Label.of(Term.MORE_BY, 3L)), last(sheet, 0));
        assertEquals(new Cell.Fact(Label.of(Term.UNCHANGED)), last(sheet, 1));
        assertEquals(new Cell.Fact(Label.of(Term.UNCHANGED)), last(sheet, 15));
        Sheet young = moved(List.of(open(1, MONDAY, 2, 0), open(1, MONDAY.plusDays(3), 0, 1)));
        assertEquals(Label.of(Term.SINCE, MONDAY), young.columns().get(young.columns().size() - 1));
        assertEquals(new Cell.Fact(Label.of(Term.FEWER_BY, 2L)), last(young, 0));
        assertEquals("one day is no movement", 1, moved(List.of(open(1, MONDAY, 2, 0))).columns().size());
    }

    private static Trend trend(BoardItem item, List<Tally> tallies) {
        return Trend.of(item, tallies, Followed.TOGETHER);
    }

    private static Sheet moved(List<Tally> tallies) {
        return BoardItem.PITFALLS.of(new Seen(List.of(), MONDAY, null, List.of())).after(BoardItem.PITFALLS, tallies).sheets().get(0);
    }

    private static Cell last(Sheet sheet, int line) {
        List<Cell> cells = sheet.lines().get(line).cells();
        return cells.get(cells.size() - 1);
    }

    private static Tally open(long project, LocalDate on, int first, int second) {
        return new Tally(project, on, 20, Map.of(), Map.of(), Map.of(Pitfall.values()[0], first, Pitfall.values()[1], second), 0, 0);
    }

    private static Tally ready(long project, LocalDate on, int count) {
        return Tally.of(project, on, Collections.nCopies(count, Summaried.bare(GateState.READY)), 5);
    }

    private static Tally waiting(long project, int concerns) {
        return Tally.of(project, MONDAY, List.of(Summaried.blockedBy(List.of(), Summaried.heard(Collections.nCopies(concerns, MONDAY), List.of()))), 5);
    }

    private static List<Long> values(Trend trend, int series) {
        return trend.series().get(series).points().stream().map(Trend.Point::value).toList();
    }
}
