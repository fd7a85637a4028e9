package dk.klar.jira.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflowContext;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Passage;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.port.Records;
import java.util.Map;
import org.junit.Test;

/** The post function that keeps what a passage rested on. */
public class RecordPassageFunctionTest {
    private final InMemoryRecords records = World.records(DossierFixture.ready());

    @Test
    public void thePassageIsOnRecordWithWhatItRestedOn() throws Exception {
        World world = new World(records);
        execute(world, "rollout");

        Entry<?> entry = records.about(World.IMPLEMENTATION.subject()).stream()
                .filter(each -> each.body() instanceof Passage).findFirst().orElseThrow();
        Passage passage = (Passage) entry.body();
        assertEquals("lars", entry.created().by().value());
        assertEquals("met", passage.outcome());
        assertEquals(20, passage.criteria().size());
        assertTrue(passage.criteria().stream().filter(line -> line.demand() == Demand.MUST && !line.criterion().equals("concerns-answered") && !line.criterion().equals("own-questions"))
                .noneMatch(line -> line.restsOn().isEmpty()));
        assertEquals(Map.of(Gate.ROLLOUT, GateState.THROUGH), world.published.get(World.IMPLEMENTATION.id()));
    }

    @Test
    public void movingBackReopensTheGate() throws Exception {
        World world = new World(records);
        execute(world, "rollout");
        new ReopenGateFunction(world.useCases().reopenGate(), world, world.library())
                .execute(Map.of("issue", World.issue()), Map.of("gate", "rollout"), null);
        assertEquals(Map.of(Gate.ROLLOUT, GateState.UNDECIDED), world.published.get(World.IMPLEMENTATION.id()));
    }

    @Test
    public void whereKlarIsOffNothingIsRecorded() throws Exception {
        World world = new World(records);
        world.on.clear();
        int before = records.about(World.IMPLEMENTATION.subject()).size();
        execute(world, "rollout");
        assertEquals(before, records.about(World.IMPLEMENTATION.subject()).size());
    }

    @Test
    public void anUnknownGateFailsTheTransition() {
        assertTrue(assertThrows(WorkflowException.class, () -> execute(new World(records), "lunch")).getMessage().contains("lunch"));
    }

    @Test
    public void somebodyUnknownCannotGoThrough() {
        World world = new World(records);
        world.user = null;
        assertThrows(WorkflowException.class, () -> execute(world, "rollout"));
    }

    @Test
    public void whoeverTheTransitionIsMadeAsWentThrough() throws Exception {
        World world = new World(records);
        world.user = null;
        new RecordPassageFunction(world.useCases().recordPassage(), world, world.library())
                .execute(Map.of("issue", World.issue(), "context", new BasicWorkflowContext("olga")), Map.of("gate", "rollout"), null);
        assertEquals("olga", records.about(World.IMPLEMENTATION.subject()).stream()
                .filter(each -> each.body() instanceof Passage).findFirst().orElseThrow().created().by().value());
    }

    @Test
    public void whatCannotBeWrittenFailsTheTransition() {
        Records broken = mock(Records.class);
        when(broken.withShared(any())).thenThrow(new IllegalStateException("a bug"));
        WorkflowException failure = assertThrows(WorkflowException.class, () -> execute(new World(broken), "rollout"));
        assertTrue(failure.getMessage(), failure.getMessage().contains("SUND-7"));
    }

    private static void execute(World world, String gate) throws WorkflowException {
        new RecordPassageFunction(world.useCases().recordPassage(), world, world.library())
                .execute(Map.of("issue", World.issue()), Map.of("gate", gate), null);
    }
}
