package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryFeeds;
import dk.klar.usecase.port.Feeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of calendar addresses promises. */
@RunWith(Parameterized.class)
public class FeedsContractTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Feeds feeds;

    private final UserKey owner = new UserKey("feeds \"æ\" " + PEOPLE.incrementAndGet());
    private final UserKey other = new UserKey("feeds other " + PEOPLE.incrementAndGet());

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemoryFeeds()}, {"H2", new AoFeeds(Store.Databases.H2.activeObjects())},
                {"PostgreSQL", new AoFeeds(Store.Databases.POSTGRES.activeObjects())}};
    }

    @Test
    public void anAddressLeadsToItsOwnerAndToNobodyElse() {
        feeds.keep(owner, print(owner, 1), DAY);
        feeds.keep(other, print(other, 1), DAY);
        assertEquals(Optional.of(owner), feeds.owner(print(owner, 1)));
        assertEquals(Optional.of(DAY), feeds.madeOn(owner));
        assertEquals(Optional.empty(), feeds.owner(print(owner, 2)));
    }

    @Test
    public void everybodyIsHandedOutOnceAPageAtATime() {
        Set<UserKey> mine = Set.of(owner, new UserKey("feeds A " + PEOPLE.incrementAndGet()), new UserKey("feeds b " + PEOPLE.incrementAndGet()));
        mine.forEach(each -> feeds.keep(each, print(each, 1), DAY));
        List<UserKey> all = new ArrayList<>();
        for (List<UserKey> page = feeds.people(null, 2); !page.isEmpty(); page = feeds.people(page.get(page.size() - 1), 2)) {
            assertTrue(page.size() <= 2);
            all.addAll(page);
        }
        assertTrue(all.containsAll(mine));
        assertEquals(all.size(), Set.copyOf(all).size());
    }

    @Test
    public void aNewOneStopsTheOldOne() {
        feeds.keep(owner, print(owner, 1), DAY);
        feeds.keep(owner, print(owner, 2), DAY.plusDays(1));
        assertEquals(Optional.empty(), feeds.owner(print(owner, 1)));
        assertEquals(Optional.of(owner), feeds.owner(print(owner, 2)));
        assertEquals(Optional.of(DAY.plusDays(1)), feeds.madeOn(owner));
    }

    @Test
    public void whatWasRemovedIsGoneAndRemovingItAgainIsNoFault() {
        feeds.keep(owner, print(owner, 1), DAY);
        feeds.remove(owner);
        feeds.remove(owner);
        assertEquals(Optional.empty(), feeds.owner(print(owner, 1)));
        assertEquals(Optional.empty(), feeds.madeOn(owner));
    }

    @Test
    public void ofManyThatAreMadeAtOnceOneIsLeft() throws Exception {
        Thread[] threads = new Thread[6];
        for (int i = 0; i < threads.length; i++) {
            int each = i;
            threads[i] = new Thread(() -> feeds.keep(owner, print(owner, each), DAY));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long left = IntStream.range(0, threads.length).filter(i -> feeds.owner(print(owner, i)).isPresent()).count();
        assertEquals(1, left);
    }

    private static String print(UserKey owner, int number) {
        return Fingerprint.of(owner.value() + number);
    }
}
