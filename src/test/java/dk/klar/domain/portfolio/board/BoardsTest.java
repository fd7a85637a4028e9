package dk.klar.domain.portfolio.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Summaried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** What dashboard items show of implementations. Today is a Monday. */
public class BoardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private final List<Placed> placed = new ArrayList<>();

    @Test
    public void everyNumberCountsTheImplementationsThatItsSearchFinds() {
        add("OMS", Summaried.full());
        add("OMS", Summaried.bare(GateState.READY));
        add("TEKN", Summaried.blockedBy(List.of(Criterion.ROLES), Outlook.clear()));
        for (BoardItem item : BoardItem.values()) {
            if (item == BoardItem.CONCERNS) {
                continue;
            }
            for (Sheet sheet : item.of(seen()).sheets()) {
                for (Sheet.Line line : sheet.lines()) {
                    assertEquals(item + " " + line.head(), sheet.columns().size(), line.cells().size());
                    counts(line).forEach(count -> assertEquals(item + " " + line.head(), count.value(),
                            placed.stream().filter(each -> count.which().fits(each.project(), each.summary())).count()));
                }
            }
        }
    }

    @Test
    public void theFunnelHasTheGatesAndStatesThatThereAreAndTheirSums() {
        add("OMS", Summaried.full());
        add("OMS", Summaried.bare(GateState.READY));
        Sheet funnel = sheet(BoardItem.FUNNEL);
        assertEquals(List.of(Label.plain(Gate.ROLLOUT), Label.of(Term.ALL)), funnel.columns());
        assertEquals(List.of(Label.plain(GateState.READY), Label.plain(GateState.BREACHED), Label.of(Term.ALL)), heads(funnel));
        assertEquals(List.of(1L, 1L, 2L), column(funnel, 0));
    }

    @Test
    public void whatHoldsMostBackComesFirstAndWhatHoldsNothingBackIsNotThere() {
        add("OMS", Summaried.blockedBy(List.of(Criterion.ROLES, Criterion.MED_DISCUSSION), Outlook.clear()));
        add("TEKN", Summaried.blockedBy(List.of(Criterion.MED_DISCUSSION), Outlook.clear()));
        Sheet missing = sheet(BoardItem.MISSING);
        assertEquals(List.of(Label.plain(Criterion.MED_DISCUSSION), Label.plain(Criterion.ROLES)), heads(missing));
        assertEquals(List.of(Label.plain("OMS"), Label.plain("TEKN"), Label.of(Term.ALL)), missing.columns());
        assertEquals(List.of(1L, 1L, 2L), line(missing, 0));
        assertEquals(List.of(1L, 0L, 1L), line(missing, 1));
    }

    @Test
    public void aHeatMapIsDarkestWhereThereAreMostAndPlainWhereThereAreNone() {
        for (int i = 0; i < 8; i++) {
            add("OMS", Summaried.blockedBy(List.of(Criterion.ROLES), Outlook.clear()));
        }
        add("TEKN", Summaried.blockedBy(List.of(Criterion.ROLES), Outlook.clear()));
        add("VEJ", Summaried.bare(GateState.READY));
        Sheet missing = sheet(BoardItem.MISSING);
        assertEquals("all projects, and not their sum", 3, missing.shaded());
        assertEquals(List.of(4, 1, 0), missing.lines().get(0).cells().stream().limit(3).map(missing::shade).toList());
    }

    @Test
    public void aDozenProjectsStandSideBySideAndTheOthersAreInTheSum() {
        for (int project = 0; project < 14; project++) {
            add("P" + project, Summaried.blockedBy(List.of(Criterion.ROLES), Outlook.clear()));
        }
        add("P13", Summaried.bare(GateState.READY));
        Board board = BoardItem.MISSING.of(seen());
        assertEquals(13, board.sheets().get(0).columns().size());
        assertTrue("the ones with most", board.sheets().get(0).columns().contains(Label.plain("P13")));
        assertEquals(Long.valueOf(14), line(board.sheets().get(0), 0).get(12));
        assertEquals(List.of(Label.of(Term.MORE_PROJECTS, 2)), board.notes());
    }

    @Test
    public void allSixteenPitfallsStandInTheBookletsOrder() {
        add("OMS", Summaried.full());
        Sheet pitfalls = sheet(BoardItem.PITFALLS);
        assertEquals(Stream.of(Pitfall.values()).map(Label::plain).toList(), heads(pitfalls));
        assertEquals(List.of(1L, 1L), line(pitfalls, 15));
        assertEquals(List.of(0L, 0L), line(pitfalls, 7));
    }

    @Test
    public void pilotsAreCountedByHowLongTheyShouldHaveBeenOver() {
        pilot(OpenPilot.Why.OVERRUN, 1);
        pilot(OpenPilot.Why.OVERRUN, 30);
        pilot(OpenPilot.Why.UNDECIDED, 31);
        pilot(OpenPilot.Why.UNDECIDED, 90);
        pilot(OpenPilot.Why.UNDECIDED, 91);
        pilot(OpenPilot.Why.UNDECIDED, 180);
        pilot(OpenPilot.Why.OVERRUN, 181);
        pilot(OpenPilot.Why.ENDLESS, 500);
        Board board = BoardItem.PILOTS.of(seen());
        assertEquals(List.of(1L, 2L, 2L, 2L, 7L, 1L), column(board.sheets().get(0), 2));
        assertEquals("evaluated", List.of(0L, 2L, 2L, 0L, 4L), column(board.sheets().get(0), 0));
        assertEquals("at most eight, the oldest first", TODAY.minusDays(500), board.lists().get(0).lines().get(0).on());
        assertEquals(8, board.lists().get(0).lines().size());
    }

    @Test
    public void committeesThatMeetOnTheSameDayStandTogetherAndThoseThatHaveMetDoNot() {
        add("OMS", Summaried.full());
        List<MedCalendar.Slot> slots = List.of(slot("HMU", -1), slot("Center", 0), slot("Område", 20), slot("Hoved", 20));
        Sheet calendar = BoardItem.MED.of(seen(slots)).sheets().get(1);
        assertEquals(List.of(Label.of(Term.MEETING_OF, TODAY, List.of("Center")), Label.of(Term.MEETING_OF, TODAY.plusDays(20), List.of("Område", "Hoved"))), heads(calendar));
        assertEquals("the deadline is over", new Cell.Fact(Label.of(Term.ITEM_OVER, TODAY.minusDays(14))), calendar.lines().get(0).cells().get(0));
        assertEquals(new Cell.Fact(TODAY.plusDays(6)), calendar.lines().get(1).cells().get(0));
        assertEquals(List.of(Label.of(Term.NO_MEETINGS)), BoardItem.MED.of(seen()).notes());
    }

    @Test
    public void whatMissesTheNextMeetingIsFoundAndListedFirst() {
        add("OMS", Summaried.blockedBy(List.of(), new Outlook(TODAY.plusDays(3), List.of(), List.of(), List.of(), List.of(), List.of())));
        add("OMS", Summaried.bare(GateState.READY));
        Board board = BoardItem.MED.of(seen());
        Sheet.Line misses = board.sheets().get(0).lines().stream().filter(line -> line.head().term() == Term.MISSES_MEETING).findFirst().orElseThrow();
        assertEquals(1, counts(misses).findFirst().orElseThrow().value());
        assertEquals(List.of("OMS-1"), board.lists().get(0).lines().stream().map(Listed.Line::key).toList());
    }

    @Test
    public void ofFewerThanKConcernsItIsOnlyToldThatThereAreSome() {
        LocalDate friday = LocalDate.of(2026, 6, 12);
        LocalDate aWeekAgo = LocalDate.of(2026, 6, 5);
        add("MANY", Summaried.blockedBy(List.of(), Summaried.heard(Collections.nCopies(3, friday), List.of(1, 2, 3, 8, 9))));
        add("MANY", Summaried.blockedBy(List.of(), Summaried.heard(Collections.nCopies(5, aWeekAgo), List.of())));
        add("FEW", Summaried.blockedBy(List.of(), Summaried.heard(List.of(friday), List.of(4, 4, 4))));
        add("NONE", Summaried.bare(GateState.READY));
        Sheet concerns = sheet(BoardItem.CONCERNS);
        assertEquals(List.of(Label.plain("FEW"), Label.plain("MANY"), Label.plain("NONE")), heads(concerns));
        List<Cell> few = concerns.lines().get(0).cells();
        assertEquals(List.of(new Cell.Fact(Label.of(Term.FEWER, 5)), new Cell.Blank()), few.subList(0, 2));
        assertTrue(few.get(2) instanceof Cell.Fewer);
        List<Cell> many = concerns.lines().get(1).cells();
        assertEquals(List.of(new Cell.Fact(13L), new Cell.Fact(3)), many.subList(0, 2));
        assertEquals(8, ((Cell.Count) many.get(2)).value());
        assertEquals("said on the Friday before last, due last Friday", 5, ((Cell.Count) many.get(3)).value());
        assertEquals(List.of(0L, 0L), counts(concerns.lines().get(2)).map(Cell.Count::value).toList());
    }

    @Test
    public void whatLapsesSoonIsCountedToTheDayAndListedByItsDay() {
        Outlook.Waived waived = new Outlook.Waived(Criterion.SUPPORT_PLAN, TODAY.plusDays(30));
        add("OMS", Summaried.blockedBy(List.of(), new Outlook(null, List.of(), List.of(waived), List.of(TODAY), List.of(), List.of())));
        add("OMS", Summaried.blockedBy(List.of(), new Outlook(null, List.of(), List.of(new Outlook.Waived(Criterion.ROLES, TODAY.plusDays(31))), List.of(TODAY.minusDays(1)), List.of(), List.of())));
        Board board = BoardItem.WATCH.of(seen());
        assertEquals(List.of(0L, 0L, 0L, 1L, 1L, 2L), column(board.sheets().get(0), 0));
        assertEquals(List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(30), TODAY.plusDays(31)), board.lists().get(0).lines().stream().map(Listed.Line::on).toList());
    }

    private void pilot(OpenPilot.Why why, int days) {
        add("OMS", Summaried.blockedBy(List.of(), new Outlook(null, List.of(new OpenPilot(why, TODAY.minusDays(days))), List.of(), List.of(), List.of(), List.of())));
    }

    private void add(String project, Summary summary) {
        placed.add(new Placed(project, project + "-" + (placed.size() + 1), "Robot", summary));
    }

    private static MedCalendar.Slot slot(String committee, int days) {
        LocalDate on = TODAY.plusDays(days);
        return new MedCalendar.Slot("m", committee, DossierFixture.committee("AREA").with("name", committee).body(), on, on.minusDays(14), on.minusDays(7));
    }

    private Sheet sheet(BoardItem item) {
        return item.of(seen()).sheets().get(0);
    }

    private Seen seen() {
        return seen(List.of());
    }

    private Seen seen(List<MedCalendar.Slot> meetings) {
        return new Seen(placed, TODAY, Policy.builtIn(Gate.ROLLOUT).concerns(), meetings);
    }

    private static List<Label> heads(Sheet sheet) {
        return sheet.lines().stream().map(Sheet.Line::head).toList();
    }

    private static List<Long> line(Sheet sheet, int line) {
        return counts(sheet.lines().get(line)).map(Cell.Count::value).toList();
    }

    private static List<Long> column(Sheet sheet, int column) {
        return sheet.lines().stream().map(line -> line.cells().get(column)).filter(Cell.Count.class::isInstance).map(cell -> ((Cell.Count) cell).value()).toList();
    }

    private static Stream<Cell.Count> counts(Sheet.Line line) {
        return line.cells().stream().filter(Cell.Count.class::isInstance).map(Cell.Count.class::cast);
    }
}
