package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryAbsences;
import dk.klar.usecase.port.Absences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of who is missed promises. */
@RunWith(Parameterized.class)
public class AbsencesContractTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Absences absences;

    private final UserKey person = new UserKey("absences \"æ\" " + PEOPLE.incrementAndGet());

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemoryAbsences()}, {"H2", new AoAbsences(Store.Databases.H2.activeObjects())},
                {"PostgreSQL", new AoAbsences(Store.Databases.POSTGRES.activeObjects())}};
    }

    @Test
    public void theFirstDayStaysUntilItEnds() {
        assertEquals(DAY, absences.missed(person, DAY));
        assertEquals(DAY, absences.missed(person, DAY.plusDays(9)));
        absences.end(person);
        absences.end(person);
        assertFalse(all().contains(person));
        assertEquals(DAY.plusDays(10), absences.missed(person, DAY.plusDays(10)));
    }

    @Test
    public void everybodyIsHandedOutOnceAPageAtATime() {
        Set<UserKey> mine = Set.of(person, new UserKey("absences A " + PEOPLE.incrementAndGet()), new UserKey("absences b " + PEOPLE.incrementAndGet()));
        mine.forEach(each -> absences.missed(each, DAY));
        List<UserKey> all = all();
        assertTrue(all.containsAll(mine));
        assertEquals(all.size(), Set.copyOf(all).size());
    }

    private List<UserKey> all() {
        List<UserKey> all = new ArrayList<>();
        for (List<UserKey> page = absences.people(null, 2); !page.isEmpty(); page = absences.people(page.get(page.size() - 1), 2)) {
            assertTrue(page.size() <= 2);
            all.addAll(page);
        }
        return all;
    }
}
