package dk.klar.jira.workflow;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import dk.klar.domain.dossier.Kind;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import dk.klar.usecase.port.Records;
import java.util.Map;
import org.junit.Test;

/** When the condition shows a transition, and when it hides it. */
public class KlarGateConditionTest {
    private static final Map<String, String> ROLLOUT = Map.of("gate", "rollout");

    private final Issue issue = World.issue();

    @Test
    public void theTransitionIsSeenOnceEverythingIsThere() {
        assertTrue(passes(World.with(DossierFixture.ready()), ROLLOUT));
        assertFalse(passes(World.with(DossierFixture.ready().without(Kind.ROLE, "leader")), ROLLOUT));
    }

    @Test
    public void whereKlarIsOffItIsSeenUnlessTheWorkflowHoldsBackElsewhereToo() {
        World world = World.with(DossierFixture.empty());
        world.on.clear();
        assertTrue(passes(world, ROLLOUT));
        assertFalse(passes(world, Map.of("gate", "rollout", "elsewhere", "shut")));
    }

    @Test
    public void whereKlarIsOffNothingIsRead() {
        Records records = mock(Records.class);
        when(records.withShared(any())).thenThrow(new AssertionError("asked"));
        World world = new World(records);
        world.on.clear();
        assertTrue(passes(world, ROLLOUT));
    }

    @Test
    public void anUnknownGateHidesIt() {
        assertFalse(passes(World.with(DossierFixture.ready()), Map.of("gate", "lunch")));
        assertFalse(passes(World.with(DossierFixture.ready()), Map.of()));
    }

    @Test
    public void whatGoesWrongHidesIt() {
        Records away = mock(Records.class);
        when(away.withShared(any())).thenThrow(new Records.StoreUnavailable("the records", null));
        assertFalse(passes(new World(away), ROLLOUT));
        Records bug = mock(Records.class);
        when(bug.withShared(any())).thenThrow(new IllegalStateException("a bug"));
        assertFalse(passes(new World(bug), ROLLOUT));
    }

    @Test
    public void withoutAnIssueOrBeforeItExistsThereIsNothingToSee() {
        World world = World.with(DossierFixture.ready());
        assertFalse(new KlarGateCondition(doorkeeper(world)).passesCondition(Map.of(), ROLLOUT, null));
        when(issue.getId()).thenReturn(null);
        assertFalse(passes(world, ROLLOUT));
    }

    private boolean passes(World world, Map<String, String> args) {
        return new KlarGateCondition(doorkeeper(world)).passesCondition(Map.of("issue", issue), args, null);
    }

    private static Doorkeeper doorkeeper(World world) {
        return new Doorkeeper(world.useCases().judgeGate(), world, world.library());
    }
}
