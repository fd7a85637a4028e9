package dk.klar.jira.job;

import static dk.klar.testing.DossierFixture.benefit;
import static dk.klar.testing.DossierFixture.condition;
import static dk.klar.testing.World.METTE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.portfolio.Tally;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryAbsences;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.testing.InMemoryRhythms;
import dk.klar.testing.MovingClock;
import dk.klar.testing.Someone;
import dk.klar.testing.World;
import dk.klar.usecase.ApplyRetention;
import dk.klar.usecase.ForgetTheGone;
import dk.klar.usecase.SendDigests;
import dk.klar.usecase.TellPeople;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rounds.Name;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What comes after the daily round is done once it is through, after a kill too; and nobody is told twice. It is Monday. */
public class AfterTheRoundTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** As long as nothing is heard of a node that is taken to be gone. */
    private static final Duration SILENCE = Duration.ofMinutes(4);
    private static final Duration LONG = Duration.ofMinutes(61);
    private static final String LARS = "lars WEEKLY [OMS-1[CONCERNS]]";
    private static final String BENEFIT = "mette DAILY [OMS-1[BENEFIT]]";

    private final MovingClock clock = new MovingClock(DossierFixture.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    private final World world = new World(clock).holding(DossierFixture.ready().with(Kind.BENEFIT, "benefit", benefit()).with(Kind.CONCERN, "a", ConcernFixture.concern()));
    private final InMemoryRhythms rhythms = new InMemoryRhythms();
    private final SendDigests digests = new SendDigests(world.use.judgeGate(), rhythms, world.jira, new Someone(world.jira), world.letters, clock);
    private final AfterTheRound after = new AfterTheRound(world.use.rounds(), world.use.countTheDay(),
            new TellPeople(world.use.allDossiers(), world.use.remindOwners(), digests));
    private final DailyRound daily = new DailyRound(null, new ApplyRetention(world.records, null, null, null, null, clock),
            new ForgetTheGone(new InMemoryFeeds(), rhythms, new InMemoryAbsences(), world.jira, clock), world.use.rounds(), after);
    private final RebuildJob everyMinute = new RebuildJob(null, world.use.rounds(), after);

    @Before
    public void metteIsToldEveryDay() {
        rhythms.choose(METTE, Rhythm.DAILY);
    }

    @Test
    public void whatTheRoundPublishedIsCountedAndThenPeopleAreTold() {
        world.letters.beforeEach = () -> assertEquals("counted before anybody is told", 1, counted().size());
        String became = daily.round();
        assertTrue(became, became.endsWith("1 projects counted; 2 letters sent, 0 people could not be told"));
        assertEquals("as it stands after the round", Set.of(Gate.ROLLOUT), counted().get(0).states().keySet());
        assertEquals(2, told().size());
        assertTrue(became, became.contains("what 0 users had who are gone"));
        assertNothingIsLeft();
    }

    @Test
    public void killedJustWhenItIsThroughTheRestIsDoneAMinuteLater() {
        world.round();
        assertEquals(List.of(), counted());
        clock.passes(A_MINUTE);
        everyMinute.look();
        assertEquals(1, counted().size());
        assertEquals(2, told().size());
        assertNothingIsLeft();
    }

    @Test
    public void killedWhileItTellsTheRestIsToldOnceTheOtherNodeIsGivenUpAndNobodyTwice() {
        world.letters.beforeEach = () -> {
            if (told().size() == 1) {
                throw new Killed();
            }
        };
        assertThrows(Killed.class, daily::round);
        world.letters.beforeEach = () -> { };
        clock.passes(A_MINUTE);
        everyMinute.look();
        assertEquals("the other node may be at it", 1, told().size());
        clock.passes(SILENCE);
        everyMinute.look();
        assertEquals("who was noted just before the kill is not told at all", 1, told().size());
        assertNothingIsLeft();
    }

    @Test
    public void whomTheQueueRefusesAreToldAnHourLaterAndTheOthersNotAgain() {
        boolean[] once = {false};
        world.letters.beforeEach = () -> {
            if (!once[0]) {
                once[0] = true;
                throw new IllegalStateException("the queue is gone");
            }
        };
        assertTrue(daily.round().endsWith("1 letters sent, 1 people could not be told"));
        clock.passes(SILENCE);
        everyMinute.look();
        assertEquals(1, told().size());
        clock.passes(LONG);
        everyMinute.look();
        assertEquals(Set.of(LARS, BENEFIT), Set.copyOf(told()));
        assertNothingIsLeft();
    }

    /** So it is for all letters: one rule. */
    @Test
    public void whoIsToldThatSomethingIsPastDueIsToldAnHourLaterWhereTheQueueRefusesAndOnce() {
        DossierFixture.ready().with(Kind.CONDITION, "c", condition("go", DossierFixture.TODAY.minusDays(1).toString())).entries().stream()
                .filter(entry -> entry.kind() == Kind.CONDITION).forEach(entry -> world.records.write(List.of(Records.Write.added(entry))));
        int lines = world.records.history(World.ISSUE.subject(), 0, 1000).size();
        world.letters.beforeEach = () -> {
            throw new IllegalStateException("the queue is gone");
        };
        assertTrue(daily.round().contains("0 letters sent"));
        assertEquals("a letter that was not sent leaves no trace", lines, world.records.history(World.ISSUE.subject(), 0, 1000).size());
        world.letters.beforeEach = () -> { };
        clock.passes(A_MINUTE);
        everyMinute.look();
        assertEquals(List.of(), told());
        clock.passes(LONG);
        everyMinute.look();
        String pastDue = "mette OMS-1 " + DossierFixture.TODAY.minusDays(1);
        assertEquals(1, told().stream().filter(pastDue::equals).count());
        assertNothingIsLeft();
        daily.round();
        assertEquals(1, told().stream().filter(pastDue::equals).count());
    }

    @Test
    public void killedWhileItCountsEverybodyIsTold() {
        world.round();
        world.use.rounds().owed(Name.DAILY).orElseThrow();
        clock.passes(A_MINUTE);
        everyMinute.look();
        assertEquals(List.of(), counted());
        clock.passes(SILENCE);
        everyMinute.look();
        assertEquals(1, counted().size());
        assertEquals(Set.of(LARS, BENEFIT), Set.copyOf(told()));
        assertNothingIsLeft();
    }

    @Test
    public void whoTakesLongAndSaysThatItGoesOnIsNotTakenOver() {
        world.letters.beforeEach = () -> {
            clock.passes(Duration.ofMinutes(2));
            assertTrue(world.use.rounds().owed(Name.DAILY).isEmpty());
        };
        assertTrue(daily.round().contains("2 letters sent"));
        assertEquals(2, told().size());
        assertNothingIsLeft();
    }

    @Test
    public void whoWasTakenForGoneStopsWhenItIsBackAndNobodyIsToldTwice() {
        boolean[] once = {false};
        world.letters.beforeEach = () -> {
            if (!once[0]) {
                once[0] = true;
                clock.passes(SILENCE);
                everyMinute.look();
                assertEquals("the other node tells the one whom this one has not begun with", 1, told().size());
            }
        };
        String became = daily.round();
        assertTrue(became, became.endsWith("another node does the rest"));
        assertEquals(2, told().size());
        assertEquals(2, Set.copyOf(told()).size());
        assertNothingIsLeft();
    }

    @Test
    public void begunAnewWhileItTellsTheNewOneTellsTheRest() {
        boolean[] once = {false};
        world.letters.beforeEach = () -> {
            if (!once[0]) {
                once[0] = true;
                clock.passes(A_MINUTE);
                world.use.rounds().begin(Name.DAILY);
            }
        };
        assertTrue(daily.round().endsWith("another node does the rest"));
        assertEquals(1, told().size());
        everyMinute.look();
        assertEquals(Set.of(LARS, BENEFIT), Set.copyOf(told()));
        assertEquals(2, told().size());
        assertNothingIsLeft();
    }

    @Test
    public void aRoundThatIsBegunAnewIsNotHeldUpByWhatTheOneBeforeOwes() {
        world.round();
        world.use.rounds().owed(Name.DAILY).orElseThrow();
        world.use.rounds().begin(Name.DAILY);
        everyMinute.look();
        assertEquals(1, counted().size());
        assertEquals(2, told().size());
        assertNothingIsLeft();
    }

    @Test
    public void aRoundThatIsNotThroughOwesNothingYet() {
        world.use.rounds().begin(Name.DAILY);
        world.use.rounds().stop(Name.DAILY, World.ADMIN);
        everyMinute.look();
        assertEquals(List.of(), counted());
        world.use.rounds().begin(Name.REBUILD);
        everyMinute.look();
        assertEquals("a rebuild is followed by nothing", List.of(), told());
    }

    private void assertNothingIsLeft() {
        int letters = told().size();
        clock.passes(LONG);
        everyMinute.look();
        assertEquals(letters, told().size());
        assertTrue(world.use.rounds().owed(Name.DAILY).isEmpty());
    }

    private List<Tally> counted() {
        return world.tallies.of(Set.of(1L), DossierFixture.TODAY);
    }

    private List<String> told() {
        return world.letters.lines;
    }

    /** The process ends here: no handler of errors runs. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
