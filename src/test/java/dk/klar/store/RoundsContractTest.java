package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.testing.InMemoryRounds;
import dk.klar.usecase.port.Rounds;
import dk.klar.usecase.port.Rounds.Name;
import dk.klar.usecase.port.Rounds.Round;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of rounds promises. */
@RunWith(Parameterized.class)
public class RoundsContractTest {
    private static final Instant NOW = Instant.parse("2026-06-17T10:00:00Z");

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Rounds rounds;

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemoryRounds()}, {"H2", new AoRounds(Store.Databases.H2.activeObjects())},
                {"PostgreSQL", new AoRounds(Store.Databases.POSTGRES.activeObjects())}};
    }

    @Test
    public void whatIsKeptIsReadBackToTheLastField() {
        Round begun = begin(Name.REBUILD);
        assertEquals(Optional.of(begun), rounds.of(Name.REBUILD));
        Round full = begun.counted(100_000).heldBy("me", NOW.plusSeconds(1)).past(10_100, Long.MAX_VALUE, 100, 3, NOW.plusSeconds(2)).paused(true);
        full = new Round(full.name(), begun.version() + 1, full.edition(), full.project(), full.issue(), full.looked(), full.about(), full.failed(), full.since(),
                NOW, true, full.stopped(), full.holder(), full.heldUntil());
        assertTrue(rounds.keep(full));
        assertEquals(Optional.of(full), rounds.of(Name.REBUILD));
        Round through = full.through(NOW);
        assertTrue(rounds.keep(through));
        assertEquals(Optional.of(through), rounds.of(Name.REBUILD));
    }

    @Test
    public void whoSawAnOlderVersionIsToldSoAndChangesNothing() {
        Round begun = begin(Name.DAILY);
        assertTrue(rounds.keep(begun.paused(true)));
        assertFalse(rounds.keep(begun.counted(7)));
        assertEquals(Optional.of(begun.paused(true)), rounds.of(Name.DAILY));
        assertFalse("as if there were none", rounds.keep(Round.begun(Name.DAILY, Optional.empty(), "e", NOW)));
    }

    @Test
    public void ofManyAtOnceOneIsFirst() {
        Round begun = begin(Name.DAILY);
        AtomicInteger first = new AtomicInteger();
        Race race = new Race();
        for (int i = 1; i <= 6; i++) {
            Round counted = begun.counted(i);
            race.enter(() -> first.addAndGet(rounds.keep(counted) ? 1 : 0));
        }
        race.run();
        assertEquals(race.toString(), 6, race.winners());
        assertEquals(1, first.get());
    }

    @Test
    public void whatIsOwedIsReadBackAndNoMoreOnceItIsSettled() {
        Round through = begin(Name.DAILY).through(NOW);
        assertTrue(through.owed());
        assertTrue(rounds.keep(through));
        assertEquals(Optional.of(through), rounds.of(Name.DAILY));
        assertTrue(rounds.keep(through.settled()));
        assertEquals(Optional.of(false), rounds.of(Name.DAILY).map(Round::owed));
    }

    private Round begin(Name which) {
        Round begun = Round.begun(which, rounds.of(which), "edition", NOW);
        assertTrue(rounds.keep(begun));
        return begun;
    }
}
