package dk.klar.usecase;

import static dk.klar.testing.DossierFixture.condition;
import static dk.klar.testing.DossierFixture.decision;
import static dk.klar.testing.DossierFixture.fulfilment;
import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.METTE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Who sees to a condition is told once that it is past due. */
public class RemindOwnersTest {
    private static final DossierFixture ON_CONDITION = DossierFixture.ready().with(Kind.DECISION, "go", decision("GO_WITH_CONDITIONS"));

    @Test
    public void theOwnerIsToldOnceHoweverOftenTheRoundIsMade() {
        World world = world(ON_CONDITION.with(Kind.CONDITION, "c", condition("go", "2026-06-14")));
        round(world);
        round(world);
        assertEquals(List.of("mette OMS-1 2026-06-14"), world.letters.lines);
    }

    @Test
    public void aLetterThatTheQueueRefusesIsTriedAgainAndSentOnce() {
        World world = world(ON_CONDITION.with(Kind.CONDITION, "c", condition("go", "2026-06-14")));
        world.letters.beforeEach = () -> {
            throw new IllegalStateException("the queue is gone");
        };
        Sending letters = new Sending(() -> { });
        round(world, letters);
        assertEquals(Set.of(METTE), letters.done().failed().keySet());
        world.letters.beforeEach = () -> { };
        round(world);
        round(world);
        assertEquals(List.of("mette OMS-1 2026-06-14"), world.letters.lines);
    }

    @Test
    public void aNodeThatIsKilledBetweenNoteAndLetterTellsNobodyTwice() {
        World world = world(ON_CONDITION.with(Kind.CONDITION, "c", condition("go", "2026-06-14")));
        world.letters.beforeEach = () -> {
            throw new AssertionError("the process ends here");
        };
        assertThrows(AssertionError.class, () -> round(world));
        world.letters.beforeEach = () -> { };
        round(world);
        assertEquals(List.of(), world.letters.lines);
    }

    @Test
    public void nobodyIsToldOfWhatIsNotDueOrMet() {
        World world = world(ON_CONDITION.with(Kind.CONDITION, "due", condition("go", "2026-06-15"))
                .with(Kind.CONDITION, "met", condition("go", "2026-06-01")).with(Kind.FULFILMENT, "met", fulfilment("2026-05-30")));
        round(world);
        assertEquals(List.of(), world.letters.lines);
    }

    @Test
    public void whoMayNotSeeTheIssueIsToldNothing() {
        World world = world(ON_CONDITION.with(Kind.CONDITION, "c", condition("go", "2026-06-14").with("owner", "stranger")));
        round(world);
        assertEquals(List.of(), world.letters.lines);
    }

    private static World world(DossierFixture fixture) {
        World world = new World().holding(fixture);
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl"));
        return world;
    }

    private static void round(World world) {
        round(world, new Sending(() -> { }));
    }

    private static void round(World world, Sending letters) {
        world.use.remindOwners().of(ISSUE, world.use.readDossier().forReader("OMS-1", World.LARS), letters);
    }
}
