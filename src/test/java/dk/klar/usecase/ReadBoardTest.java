package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Tally;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.domain.portfolio.board.Followed;
import dk.klar.domain.portfolio.board.Trend;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What a dashboard item shows to whom, and what is kept of each day. */
public class ReadBoardTest {
    private static final LocalDate TODAY = DossierFixture.TODAY;
    private final World world = new World().holding(DossierFixture.ready());

    @Before
    public void another() {
        world.jira.issue(new Implementation(new IssueId(501), "OMS-501", "En til", 1, "impl"));
        world.round();
    }

    @Test
    public void whoMaySeeNothingIsShownNothing() {
        for (BoardItem item : BoardItem.values()) {
            assertEquals(2, shown(item, METTE).all());
            assertEquals(0, shown(item, STRANGER).all());
            assertEquals("administering Klar is no way to see issues", 0, shown(item, ADMIN).all());
        }
    }

    @Test
    public void aFilterNarrowsItAndHasNoTrend() {
        world.jira.filter(7, "OMS-501");
        ReadBoard.Shown filtered = world.use.readBoard().of(BoardItem.FUNNEL, new Source(List.of(), 7L), Followed.TOGETHER, METTE);
        assertEquals(1, filtered.all());
        assertTrue(filtered.trend().isEmpty());
    }

    @Test
    public void whatIsNotThereIsRefusedByTheFieldThatNamesIt() {
        assertEquals("projects", fault(Source.of(List.of("GONE"))));
        assertEquals("filter", fault(new Source(List.of(), 8L)));
    }

    @Test
    public void whatWasChosenToBeFollowedSurvivesWhatIsNoPitfallAndMoreThanFourAreRefused() {
        world.use.countTheDay().run();
        ReadBoard.Shown one = following("P4.4", "P9.9");
        assertEquals(1, one.trend().orElseThrow().series().size());
        assertEquals(1, one.board().notes().size());
        assertEquals("pitfalls", assertThrows(Refused.Invalid.class, () -> following("P1.1", "P1.2", "P1.3", "P1.4", "P2.1")).faults().get(0).field());
    }

    @Test
    public void theTrendIsShownToWhoSeesTheWholeProjectAndToNobodyElse() {
        world.use.countTheDay().run();
        ReadBoard.Shown whole = shown(BoardItem.FUNNEL, METTE);
        assertEquals(1, whole.trended());
        assertEquals(List.of(TODAY), days(whole));
        world.jira.hide("OMS-501", METTE);
        ReadBoard.Shown part = shown(BoardItem.FUNNEL, METTE);
        assertEquals(1, part.all());
        assertEquals("it would count one that she may not see", 0, part.trended());
        assertEquals(List.of(), days(part));
    }

    @Test
    public void whichProjectsAreSeenWholeTakesFewCountsHoweverManyThereAre() {
        for (int project = 2; project <= 200; project++) {
            world.jira.project(new Projects.Project(project, "P" + project, "Projekt", List.of()));
            world.jira.set(project, Set.of("impl"));
            for (int issue = 1; issue <= 3; issue++) {
                world.jira.issue(new Implementation(new IssueId(1_000 * project + issue), "P" + project + "-" + issue, "Vej", project, "impl"));
            }
        }
        world.round();
        assertEquals(200, shown(BoardItem.FUNNEL, METTE).trended());
        assertEquals("all of them together", 1, world.jira.counts());
        world.jira.hide("P77-2", METTE);
        assertEquals("one issue keeps back its project and no other", 199, shown(BoardItem.FUNNEL, METTE).trended());
        assertTrue(world.jira.counts() + " counts", world.jira.counts() < 20);
    }

    @Test
    public void aDayIsCountedAPageOfSummariesAtATime() {
        for (int issue = 1; issue <= Records.AT_ONCE + 50; issue++) {
            world.jira.issue(new Implementation(new IssueId(20_000 + issue), "OMS-" + (20_000 + issue), "Vej", 1, issue % 2 == 0 ? "impl" : "task"));
        }
        world.round();
        world.use.countTheDay().run();
        assertEquals(2 + (Records.AT_ONCE + 50) / 2, world.tallies.of(Set.of(1L), TODAY).get(0).all());
        assertTrue(world.summaries.most() + " at once", world.summaries.most() <= Records.AT_ONCE);
    }

    @Test
    public void countedAgainOnTheSameDayTheDayHasOneRow() {
        assertEquals(1, world.use.countTheDay().run());
        world.jira.issue(new Implementation(new IssueId(502), "OMS-502", "Og en", 1, "impl"));
        world.round();
        world.use.countTheDay().run();
        List<Tally> kept = world.tallies.of(Set.of(1L), TODAY.minusYears(9));
        assertEquals(1, kept.size());
        assertEquals(3, kept.get(0).all());
    }

    @Test
    public void aProjectThatKlarIsOffForIsNotCountedAndKeepsWhatWas() {
        world.use.countTheDay().run();
        world.jira.set(1, Set.of());
        assertEquals(0, world.use.countTheDay().run());
        assertEquals(1, world.tallies.of(Set.of(1L), TODAY).size());
    }

    @Test
    public void whatIsKeptNoLongerGoesAndSoDoesAProjectThatIsNoMore() {
        world.jira.set(99, Set.of("impl"));
        LocalDate old = TODAY.minusYears(4);
        world.tallies.save(List.of(Tally.of(1, old, List.of(), 5), Tally.of(1, old.plusDays(1), List.of(), 5), Tally.of(99, TODAY, List.of(), 5)));
        world.use.countTheDay().run();
        assertEquals(2, world.tallies.of(Set.of(1L), old.minusDays(9)).size());
        assertEquals(List.of(), world.tallies.of(Set.of(99L), old));
    }

    /** A day has 23 hours in March and 25 in October: a round every 24 hours may miss a day and never gives one two rows. */
    @Test
    public void whereTheClocksChangeTheDayIsTheOneOnTheWall() {
        assertEquals(List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30)), counted(LocalDate.of(2026, 3, 28).atTime(23, 30)));
        assertEquals(List.of(LocalDate.of(2026, 10, 25)), counted(LocalDate.of(2026, 10, 25).atTime(0, 30)));
    }

    /** Twice, with 24 hours between. */
    private static List<LocalDate> counted(LocalDateTime first) {
        ZoneId denmark = ZoneId.of("Europe/Copenhagen");
        World once = new World(Clock.fixed(first.atZone(denmark).toInstant(), denmark));
        World again = new World(Clock.offset(once.clock, Duration.ofDays(1)));
        List<Tally> all = new ArrayList<>();
        for (World round : List.of(once, again)) {
            round.tallies.save(all);
            round.use.countTheDay().run();
            all = round.tallies.of(Set.of(1L), first.toLocalDate().minusDays(1));
        }
        return all.stream().map(Tally::on).toList();
    }

    @Test
    public void theProjectsThatAreCountedAreThoseOfJira() {
        world.jira.project(new Projects.Project(2, "TEKN", "Teknik", List.of()));
        world.jira.set(2, Set.of("impl"));
        world.jira.issue(new Implementation(new IssueId(601), "TEKN-1", "Vej", 2, "impl"));
        world.round();
        assertEquals(2, world.use.countTheDay().run());
        assertEquals(2, shown(BoardItem.PITFALLS, METTE).trended());
        assertEquals(1, world.use.readBoard().of(BoardItem.PITFALLS, Source.of(List.of("TEKN")), Followed.TOGETHER, METTE).trended());
    }

    private String fault(Source source) {
        return assertThrows(Refused.Invalid.class, () -> world.use.readBoard().of(BoardItem.MED, source, Followed.TOGETHER, METTE)).faults().get(0).field();
    }

    private ReadBoard.Shown following(String... pitfalls) {
        return world.use.readBoard().of(BoardItem.PITFALLS, Source.everything(), Followed.of(List.of(pitfalls)), METTE);
    }

    private ReadBoard.Shown shown(BoardItem item, UserKey reader) {
        return world.use.readBoard().of(item, Source.everything(), Followed.TOGETHER, reader);
    }

    private static List<LocalDate> days(ReadBoard.Shown shown) {
        return shown.trend().orElseThrow().series().get(0).points().stream().map(Trend.Point::on).toList();
    }
}
