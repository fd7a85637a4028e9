package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** How many implementations there are of each kind: one is ready, two have nothing on record. */
public class CountPortfolioTest {
    private final World world = new World().holding(DossierFixture.ready());

    @Before
    public void two() {
        for (int i = 1; i <= 2; i++) {
            world.jira.issue(new Implementation(new IssueId(500 + i), "OMS-" + (500 + i), "En til", 1, "impl"));
        }
        world.round();
    }

    @Test
    public void whereEachCountsOnceTheCountsAreTheWholeAndEveryValueIsThere() {
        CountPortfolio.Counts counts = world.use.countPortfolio().by(Dimension.STATE, Source.everything(), METTE);
        assertEquals(3, counts.all());
        assertEquals(GateState.values().length, counts.counts().size());
        assertEquals(3, counts.counts().stream().mapToLong(CountPortfolio.Count::count).sum());
        assertEquals(Long.valueOf(2), counted(counts).get(GateState.BLOCKED));
    }

    @Test
    public void whereOneCountsAtSeveralTheMostCommonComesFirstAndNoneThatThereIsNotOf() {
        CountPortfolio.Counts counts = world.use.countPortfolio().by(Dimension.UNMET, Source.of(List.of("OMS")), METTE);
        assertEquals(Long.valueOf(2), counted(counts).get(Criterion.MED_DISCUSSION));
        assertTrue(counts.counts().stream().allMatch(count -> count.count() > 0));
        assertEquals("unmet = med-discussion", counts.counts().stream().filter(count -> count.value() == Criterion.MED_DISCUSSION).findFirst().orElseThrow().jql());
    }

    @Test
    public void whoMaySeeNothingCountsNothingAndAStrangeProjectIsRefused() {
        assertEquals(0, world.use.countPortfolio().by(Dimension.MED, Source.everything(), STRANGER).all());
        assertThrows(Refused.Invalid.class, () -> world.use.countPortfolio().by(Dimension.MED, Source.of(List.of("NOSUCH")), METTE));
    }

    @Test
    public void everyValueHasANameForJqlAndIsFoundByIt() {
        for (Dimension dimension : Dimension.values()) {
            assertEquals(dimension.all().size(), dimension.all().stream().map(Dimension::id).distinct().count());
            assertEquals(dimension, Dimension.byId(dimension.id()).orElseThrow());
        }
    }

    @Test
    public void whatIsNoImplementationAnyMoreIsNotCounted() {
        world.jira.set(1, Set.of());
        world.use.publish().statesOf(ISSUE);
        assertEquals(2, world.use.countPortfolio().by(Dimension.NEXT, Source.everything(), METTE).all());
    }

    private static Map<Enum<?>, Long> counted(CountPortfolio.Counts counts) {
        return counts.counts().stream().collect(Collectors.toMap(CountPortfolio.Count::value, CountPortfolio.Count::count));
    }
}
