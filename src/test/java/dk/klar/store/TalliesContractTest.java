package dk.klar.store;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Tally;
import dk.klar.testing.InMemoryTallies;
import dk.klar.testing.Summaried;
import dk.klar.usecase.port.Tallies;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of counts promises. */
@RunWith(Parameterized.class)
public class TalliesContractTest {
    private static final AtomicLong PROJECTS = new AtomicLong(70_000);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Tallies tallies;

    private final long project = PROJECTS.incrementAndGet();

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemoryTallies()}, {"H2", new AoTallies(Store.Databases.H2.activeObjects())},
                {"PostgreSQL", new AoTallies(Store.Databases.POSTGRES.activeObjects())}};
    }

    @Test
    public void whatWasCountedIsReadBackToTheLastNumberDayByDay() {
        Tally full = tally(project, DAY, 2);
        Tally quiet = Tally.of(project, DAY.plusDays(1), List.of(), 5);
        Tally few = Tally.of(project, DAY.plusDays(2), List.of(Summaried.full()), 5);
        tallies.save(List.of(few, full, quiet));
        assertEquals(List.of(full, quiet, few), tallies.of(Set.of(project), DAY));
        assertEquals(List.of(few), tallies.of(Set.of(project), DAY.plusDays(2)));
        assertEquals(List.of(), tallies.of(Set.of(), DAY));
    }

    @Test
    public void countedAgainOnTheSameDayTheLaterStands() {
        tallies.save(List.of(tally(project, DAY, 2)));
        tallies.save(List.of(tally(project, DAY, 3)));
        assertEquals(List.of(tally(project, DAY, 3)), tallies.of(Set.of(project), DAY));
    }

    @Test
    public void projectsAreKeptApart() {
        long other = PROJECTS.incrementAndGet();
        tallies.save(List.of(tally(project, DAY, 2), tally(other, DAY, 1)));
        assertEquals(List.of(tally(other, DAY, 1)), tallies.of(Set.of(other), DAY));
        tallies.forget(other);
        assertEquals(List.of(), tallies.of(Set.of(other), DAY));
        assertEquals(1, tallies.of(Set.of(project), DAY).size());
    }

    @Test
    public void daysThatAreKeptNoLongerGoAndTheOthersStay() {
        LocalDate old = LocalDate.of(2001, 1, 1);
        tallies.save(List.of(tally(project, old, 1), tally(project, old.plusDays(1), 1), tally(project, DAY, 1)));
        assertEquals(List.of(old, old.plusDays(1)), tallies.before(DAY).get(project).stream().sorted().toList());
        tallies.remove(project, List.of(old.plusDays(1)));
        tallies.remove(project, List.of(old.plusDays(1)));
        assertEquals(Map.of(project, List.of(old)), Map.of(project, tallies.before(DAY).get(project)));
        assertEquals(2, tallies.of(Set.of(project), old).size());
    }

    private static Tally tally(long project, LocalDate on, int ready) {
        return Tally.of(project, on, Collections.nCopies(ready, Summaried.bare(GateState.READY)), 5);
    }
}
