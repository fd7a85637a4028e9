package dk.klar.usecase;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.DossierFixture.benefit;
import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.decision.Condition;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryRhythms;
import dk.klar.testing.Someone;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Post;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What waits for olga, who owns, lars, who leads, and mette, who is to say yes to a benefit. It is Monday. */
public class SendDigestsTest {
    private static final DossierFixture MUCH = DossierFixture.ready().with(Kind.BENEFIT, "benefit", benefit()).with(Kind.CONCERN, "a", ConcernFixture.concern());
    private final InMemoryRhythms rhythms = new InMemoryRhythms();

    @Test
    public void whoLeadsOrOwnsIsToldOnMondaysAndOthersOnlyIfTheyChoseTo() {
        World world = world(TODAY, MUCH);
        assertEquals(List.of("lars WEEKLY [OMS-1[CONCERNS]]"), round(world));
        rhythms.choose(METTE, Rhythm.DAILY);
        assertEquals("lars was told today", List.of("mette DAILY [OMS-1[BENEFIT]]"), round(world));
    }

    @Test
    public void nobodyIsToldTwiceADay() {
        World world = world(TODAY, MUCH);
        assertEquals(1, round(world).size());
        assertEquals(List.of(), round(world));
        assertEquals(List.of(), round(world(TODAY.plusDays(1), MUCH)));
        assertEquals(1, round(world(TODAY.plusDays(7), MUCH)).size());
    }

    @Test
    public void whoWantsNothingGetsNothing() {
        rhythms.choose(LARS, Rhythm.OFF);
        assertEquals(List.of(), round(world(TODAY, MUCH)));
    }

    @Test
    public void nothingToTellIsNoLetterAndIsNotNotedAsOne() {
        rhythms.choose(METTE, Rhythm.DAILY);
        assertEquals(List.of("olga WEEKLY [OMS-1[READY]]"), round(world(TODAY, DossierFixture.ready())));
        assertEquals(List.of("mette DAILY [OMS-1[BENEFIT]]", "lars WEEKLY [OMS-1[CONCERNS]]"), round(world(TODAY, MUCH)).stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    public void aNodeThatIsKilledBetweenNoteAndLetterTellsNobodyTwice() {
        World world = world(TODAY, MUCH);
        SendDigests.Round round = digests(world, failing(() -> {
            throw new Killed();
        })).begin();
        round.accept(ISSUE, world.use.readDossier().forReader("OMS-1", OLGA));
        assertThrows(Killed.class, () -> sent(round));
        assertEquals(List.of(), round(world));
    }

    @Test
    public void aLetterThatTheQueueRefusesIsTriedAgainAndSentOnce() {
        World world = world(TODAY, MUCH);
        rhythms.choose(LARS, Rhythm.DAILY);
        SendDigests.Round round = digests(world, failing(() -> {
            throw new IllegalStateException("the queue is gone");
        })).begin();
        round.accept(ISSUE, world.use.readDossier().forReader("OMS-1", OLGA));
        assertEquals(Set.of(LARS), sent(round).failed().keySet());
        assertEquals(List.of("lars DAILY [OMS-1[CONCERNS]]"), round(world));
        assertEquals(List.of(), round(world));
        assertEquals("what they chose stays", Optional.of(Rhythm.DAILY), rhythms.chosen(LARS));
    }

    @Test
    public void whoMayNoLongerSeeItIsToldNothingOfIt() {
        World world = world(TODAY, MUCH);
        world.jira.hide("OMS-1", LARS);
        assertEquals(List.of(), round(world));
    }

    @Test
    public void whoCanNoLongerLogInIsToldNothing() {
        World world = world(TODAY, MUCH);
        world.jira.leaves("lars");
        assertEquals(List.of(), round(world));
    }

    @Test
    public void ofWhatIsOverNobodyIsTold() {
        World world = world(TODAY, MUCH);
        Someone existence = new Someone(world.jira);
        existence.done(ISSUE.id(), world.clock.instant());
        SendDigests.Round round = new SendDigests(world.use.judgeGate(), rhythms, world.jira, existence, world.letters, world.clock).begin();
        round.accept(ISSUE, world.use.readDossier().forReader("OMS-1", OLGA));
        assertEquals(0, sent(round).sent());
    }

    @Test
    public void severalImplementationsAreOneLetter() {
        World world = world(TODAY, MUCH);
        Implementation second = new Implementation(new IssueId(78), "OMS-3", "Vendesengen", 1, "impl");
        world.jira.issue(second);
        SendDigests.Round round = digests(world, world.letters).begin();
        round.accept(ISSUE, world.use.readDossier().forReader("OMS-1", OLGA));
        round.accept(second, world.use.readDossier().forReader("OMS-1", OLGA));
        assertEquals(1, sent(round).sent());
        assertEquals(List.of("lars WEEKLY [OMS-1[CONCERNS], OMS-3[CONCERNS]]"), world.letters.lines);
    }

    private List<String> round(World world) {
        int before = world.letters.lines.size();
        SendDigests.Round round = digests(world, world.letters).begin();
        world.use.allDossiers().each(round);
        TellPeople.Done done = sent(round);
        List<String> sent = List.copyOf(world.letters.lines.subList(before, world.letters.lines.size()));
        assertEquals(sent.size(), done.sent());
        return sent;
    }

    private static TellPeople.Done sent(SendDigests.Round round) {
        Sending letters = new Sending(() -> { });
        round.send(letters);
        return letters.done();
    }

    private SendDigests digests(World world, Post post) {
        return new SendDigests(world.use.judgeGate(), rhythms, world.jira, new Someone(world.jira), post, world.clock);
    }

    private static World world(LocalDate today, DossierFixture fixture) {
        World world = new World(today).holding(fixture);
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl"));
        return world;
    }

    /** Something happens at the moment of sending. */
    private static Post failing(Runnable what) {
        return new Post() {
            @Override
            public void pastDue(UserKey owner, Implementation implementation, Condition condition) {
                throw new AssertionError("nobody reminds here");
            }

            @Override
            public void digest(UserKey person, Rhythm rhythm, List<Told> told) {
                what.run();
            }
        };
    }

    /** The process ends here: no handler of errors runs. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
