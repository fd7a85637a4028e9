package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryRhythms;
import dk.klar.usecase.port.Rhythms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of how often people are told promises. */
@RunWith(Parameterized.class)
public class RhythmsContractTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Rhythms rhythms;

    private final UserKey person = new UserKey("rhythms \"æ\" " + PEOPLE.incrementAndGet());

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemoryRhythms()}, {"H2", new AoRhythms(Store.Databases.H2.activeObjects())},
                {"PostgreSQL", new AoRhythms(Store.Databases.POSTGRES.activeObjects())}};
    }

    @Test
    public void whatWasChosenLastHolds() {
        assertEquals(Optional.empty(), rhythms.chosen(person));
        for (Rhythm rhythm : Rhythm.values()) {
            rhythms.choose(person, rhythm);
            assertEquals(Optional.of(rhythm), rhythms.chosen(person));
        }
    }

    @Test
    public void aPersonIsToldOnceADay() {
        assertTrue(rhythms.noteSent(person, DAY));
        assertFalse(rhythms.noteSent(person, DAY));
        assertTrue(rhythms.noteSent(person, DAY.plusDays(1)));
        assertFalse("a node whose clock is behind", rhythms.noteSent(person, DAY));
    }

    @Test
    public void choosingAndBeingToldLeaveOneAnotherAlone() {
        rhythms.noteSent(person, DAY);
        assertEquals(Optional.empty(), rhythms.chosen(person));
        rhythms.choose(person, Rhythm.DAILY);
        assertFalse(rhythms.noteSent(person, DAY));
        assertTrue(rhythms.noteSent(person, DAY.plusDays(1)));
        assertEquals(Optional.of(Rhythm.DAILY), rhythms.chosen(person));
    }

    @Test
    public void whatDidNotComeToBeIsTriedAgainOnTheSameDay() {
        rhythms.choose(person, Rhythm.DAILY);
        rhythms.noteSent(person, DAY);
        rhythms.noteNotSent(person, DAY);
        assertTrue(rhythms.noteSent(person, DAY));
        rhythms.noteNotSent(person, DAY.minusDays(1));
        assertFalse("another day's is not taken back", rhythms.noteSent(person, DAY));
        assertEquals(Optional.of(Rhythm.DAILY), rhythms.chosen(person));
    }

    @Test
    public void everybodyIsHandedOutOnceAPageAtATime() {
        Set<UserKey> mine = Set.of(person, new UserKey("rhythms A " + PEOPLE.incrementAndGet()), new UserKey("rhythms b " + PEOPLE.incrementAndGet()));
        mine.forEach(each -> rhythms.choose(each, Rhythm.DAILY));
        List<UserKey> all = new ArrayList<>();
        for (List<UserKey> page = rhythms.people(null, 2); !page.isEmpty(); page = rhythms.people(page.get(page.size() - 1), 2)) {
            assertTrue(page.size() <= 2);
            all.addAll(page);
        }
        assertTrue(all.containsAll(mine));
        assertEquals(all.size(), Set.copyOf(all).size());
    }

    @Test
    public void whoIsForgottenHasChosenNothingAndWasNeverTold() {
        rhythms.choose(person, Rhythm.DAILY);
        rhythms.noteSent(person, DAY);
        rhythms.forget(person);
        rhythms.forget(person);
        assertEquals(Optional.empty(), rhythms.chosen(person));
        assertTrue(rhythms.noteSent(person, DAY));
    }

    @Test
    public void ofManyNodesThatAskAtOnceOneIsToldYes() throws Exception {
        rhythms.choose(person, Rhythm.WEEKLY);
        AtomicInteger told = new AtomicInteger();
        Thread[] nodes = new Thread[6];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Thread(() -> told.addAndGet(rhythms.noteSent(person, DAY) ? 1 : 0));
            nodes[i].start();
        }
        for (Thread node : nodes) {
            node.join();
        }
        assertEquals(1, told.get());
        assertEquals(Optional.of(Rhythm.WEEKLY), rhythms.chosen(person));
    }

    @Test
    public void alsoWhereNothingWasKeptBefore() throws Exception {
        AtomicInteger told = new AtomicInteger();
        Thread[] nodes = new Thread[4];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Thread(() -> told.addAndGet(rhythms.noteSent(person, DAY) ? 1 : 0));
            nodes[i].start();
        }
        for (Thread node : nodes) {
            node.join();
        }
        assertEquals(1, told.get());
    }
}
