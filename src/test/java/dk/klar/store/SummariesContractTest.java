package dk.klar.store;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.InMemorySummaries;
import dk.klar.testing.Summaried;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Summaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of summaries promises. */
@RunWith(Parameterized.class)
public class SummariesContractTest {
    private static final AtomicLong ISSUES = new AtomicLong(90_000);

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Summaries summaries;

    private final IssueId issue = next();

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemorySummaries()}, {"H2", new AoSummaries(Store.Databases.H2.activeObjects())},
                {"PostgreSQL", new AoSummaries(Store.Databases.POSTGRES.activeObjects())}};
    }

    @Test
    public void whatWasSavedIsReadBackToTheLastField() {
        for (Summary summary : List.of(Summaried.full(), Summaried.bare(GateState.READY))) {
            summaries.save(issue, summary);
            assertEquals(Map.of(issue, summary), summaries.of(List.of(issue)));
        }
    }

    @Test
    public void thoseOfManyAreReadAndWhatIsNotThereIsNotAmongThem() {
        List<IssueId> asked = new ArrayList<>();
        for (int i = 0; i < Records.AT_ONCE + 5; i++) {
            asked.add(next());
        }
        IssueId last = asked.get(asked.size() - 1);
        summaries.save(asked.get(0), Summaried.full());
        summaries.save(last, Summaried.bare(GateState.BLOCKED));
        summaries.save(next(), Summaried.full());
        assertEquals(Map.of(asked.get(0), Summaried.full(), last, Summaried.bare(GateState.BLOCKED)), summaries.of(asked));
        assertEquals(Map.of(), summaries.of(List.of()));
    }

    @Test
    public void mostOfAllThereAreAreReadAndNoneOfTheOthers() {
        List<IssueId> all = new ArrayList<>();
        for (int i = 0; i < AoSummaries.PAGE + AoSummaries.MANY; i++) {
            all.add(next());
        }
        for (int from = 0; from < all.size(); from += Records.AT_ONCE) {
            summaries.save(all.subList(from, from + Records.AT_ONCE).stream().collect(Collectors.toMap(each -> each, each -> Summaried.bare(GateState.READY))));
        }
        List<IssueId> asked = new ArrayList<>(all);
        asked.removeIf(each -> each.value() % 5 == 0);
        assertEquals(Set.copyOf(asked), summaries.of(asked).keySet());
        IssueId none = next();
        asked.add(none);
        assertEquals(asked.size() - 1, summaries.of(asked).size());
        all.forEach(summaries::remove);
    }

    @Test
    public void whatWasRemovedIsGoneAndRemovingItAgainIsNoFault() {
        summaries.save(issue, Summaried.full());
        summaries.remove(issue);
        summaries.remove(issue);
        assertEquals(Map.of(), summaries.of(List.of(issue)));
    }

    private static IssueId next() {
        return new IssueId(ISSUES.incrementAndGet());
    }
}
