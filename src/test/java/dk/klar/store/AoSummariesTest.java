package dk.klar.store;

import static org.junit.Assert.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.Summaried;
import dk.klar.usecase.port.Summaries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.java.ao.DBParam;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What is kept in memory of the summaries is never out of date, though other nodes write them. */
@RunWith(Parameterized.class)
public class AoSummariesTest {
    private static final Summary BEFORE = Summaried.bare(GateState.READY);
    private static final Summary AFTER = Summaried.bare(GateState.BLOCKED);

    @Parameter(0)
    public String name;
    @Parameter(1)
    public ActiveObjects ao;

    /** Enough of them that the table is gone through. */
    private final List<IssueId> issues = LongStream.range(0, AoSummaries.PAGE + 7).mapToObj(i -> new IssueId(500_000 + 3 * i)).toList();
    private Summaries here;
    private Summaries elsewhere;

    @Parameters(name = "{0}")
    public static Object[][] databases() {
        return new Object[][] {{"H2", Store.Databases.H2.activeObjects()}, {"PostgreSQL", Store.Databases.POSTGRES.activeObjects()}};
    }

    @Before
    public void allAreKnownHere() {
        here = new AoSummaries(ao);
        elsewhere = new AoSummaries(ao);
        elsewhere.save(all(issue -> BEFORE));
        assertEquals(all(issue -> BEFORE), here.of(issues));
    }

    @After
    public void noneIsLeft() {
        ao.deleteWithSQL(SummaryRow.class, "SUBJECT >= ?", 500_000L);
    }

    @Test
    public void someThatAnotherNodeSavedSinceAreReadAnew() {
        List<IssueId> changed = List.of(issues.get(0), issues.get(AoSummaries.PAGE), issues.get(issues.size() - 1));
        changed.forEach(issue -> elsewhere.save(issue, AFTER));
        Map<IssueId, Summary> now = all(issue -> changed.contains(issue) ? AFTER : BEFORE);

        assertEquals(now, here.of(issues));
        assertEquals("and again, from memory", now, here.of(issues));
        assertEquals(Map.of(changed.get(0), AFTER), here.of(changed.subList(0, 1)));
    }

    @Test
    public void allThatAnotherNodeSavedSinceAreReadAnew() {
        elsewhere.save(all(issue -> AFTER));

        assertEquals(all(issue -> AFTER), here.of(issues));
    }

    @Test
    public void whatAnotherNodeRemovedSinceIsGone() {
        elsewhere.remove(issues.get(3));
        List<IssueId> left = new ArrayList<>(issues);
        left.remove(3);

        assertEquals(left.stream().collect(Collectors.toMap(issue -> issue, issue -> BEFORE)), here.of(issues));
    }

    @Test
    public void aRowFromBeforeThereWereFingerprintsIsReadForWhatItSays() {
        IssueId old = issues.get(5);
        for (Summary summary : List.of(AFTER, Summaried.full())) {
            here.remove(old);
            ao.create(SummaryRow.class, new DBParam("SUBJECT", old.value()), new DBParam("BODY", PackedSummary.text(summary)));

            assertEquals(summary, here.of(issues).get(old));
            assertEquals(Map.of(old, summary), here.of(List.of(old)));
        }
    }

    @Test
    public void theOrderInWhichTheyAreAskedForMakesNoDifference() {
        List<IssueId> shuffled = new ArrayList<>(issues);
        Collections.shuffle(shuffled, new Random(1));

        assertEquals(all(issue -> BEFORE), here.of(shuffled));
    }

    private Map<IssueId, Summary> all(Function<IssueId, Summary> summary) {
        return issues.stream().collect(Collectors.toMap(issue -> issue, summary));
    }
}
