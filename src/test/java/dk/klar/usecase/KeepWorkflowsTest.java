package dk.klar.usecase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Workflow;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.domain.workflow.Workflow.Id;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.testing.World;
import dk.klar.usecase.KeepWorkflows.Addition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Putting a gate into a workflow, and taking Klar out. */
public class KeepWorkflowsTest {
    private static final UserKey JIRA_ADMIN = new UserKey("anna");
    private static final Id FLOW = new Id("Flow", false);
    private final World world = new World();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final KeepWorkflows keep = new KeepWorkflows(world.use.entrance(), world.use.keepMunicipality(), workflows);

    public KeepWorkflowsTest() {
        workflows.mayChange.add("anna");
        world.jira.user("anna", "administer");
    }

    @Test
    public void whatIsTakenOutIsShownFirstAndThenGone() {
        workflows.with("Flow", false, Changing.BY_DRAFT, InMemoryWorkflows.gate()).with("Other", false, Changing.DIRECTLY, InMemoryWorkflows.gate());

        assertEquals(List.of(FLOW), keep.toDetach(JIRA_ADMIN, Set.of(FLOW)).stream().map(Workflow::id).toList());
        assertEquals(List.of(), workflows.changes);
        keep.detach(JIRA_ADMIN, Set.of(FLOW));

        assertEquals(List.of("detach Flow"), workflows.changes);
        assertEquals(List.of(), keep.toDetach(JIRA_ADMIN, Set.of(FLOW)));
    }

    @Test
    public void aGateThatIsNotInUseIsNotPutIn() {
        workflows.with("Flow", false, Changing.BY_DRAFT);
        assertEquals(Set.of(Gate.ROLLOUT), keep.gates());
        assertEquals("setup.gateNotInUse", assertThrows(Refused.Invalid.class, () -> keep.attach(JIRA_ADMIN, "Flow", 21, "pilot")).faults().get(0).code());
        world.use.keepMunicipality().change(JIRA_ADMIN, Kind.GATE_POLICY, "pilot", 0, Map.of("inUse", true));
        keep.attach(JIRA_ADMIN, "Flow", 21, "pilot");
        assertEquals(List.of("attach Flow 21"), workflows.changes);
    }

    @Test
    public void takingOutTwiceChangesNothing() {
        workflows.with("Flow", false, Changing.BY_DRAFT, InMemoryWorkflows.gate());
        keep.detach(JIRA_ADMIN, Set.of(FLOW));
        assertEquals(List.of(), keep.detach(JIRA_ADMIN, Set.of(FLOW)));
        assertEquals(1, workflows.changes.size());
    }

    @Test
    public void aWorkflowThatSomebodyDraftsIsShownAndLeftAloneAndItsDraftIsChanged() {
        Id draft = new Id("Flow", true);
        workflows.with("Flow", false, Changing.NOT_WHILE_DRAFT, InMemoryWorkflows.gate()).with("Flow", true, Changing.DIRECTLY, InMemoryWorkflows.gate());

        assertEquals(2, keep.toDetach(JIRA_ADMIN, Set.of(FLOW, draft)).size());
        assertEquals(List.of(draft), keep.detach(JIRA_ADMIN, Set.of(FLOW, draft)).stream().map(Workflow::id).toList());
        assertEquals(List.of("detach Flow draft"), workflows.changes);
    }

    @Test
    public void aGateIsShownFirstAndPutInOnce() {
        workflows.with("Flow", false, Changing.BY_DRAFT);

        Addition shown = keep.toAttach(JIRA_ADMIN, "Flow", 21, "rollout");
        assertTrue(shown.validator() && shown.passage());
        assertEquals(List.of(), workflows.changes);
        keep.attach(JIRA_ADMIN, "Flow", 21, "rollout");
        assertTrue(keep.attach(JIRA_ADMIN, "Flow", 21, "rollout").nothing());

        assertEquals(List.of("attach Flow 21"), workflows.changes);
    }

    @Test
    public void onlyWhatIsMissingIsAdded() {
        workflows.with("Flow", false, Changing.BY_DRAFT, InMemoryWorkflows.gate());
        Addition addition = keep.toAttach(JIRA_ADMIN, "Flow", 21, "rollout");
        assertFalse(addition.validator());
        assertTrue(addition.passage());
    }

    @Test
    public void aGateIsRefusedWhereThereIsADraftAndInJirasOwnWorkflow() {
        workflows.with("Flow", false, Changing.NOT_WHILE_DRAFT).with("jira", false, Changing.NEVER);
        for (String name : List.of("Flow", "jira")) {
            assertThrows(Refused.Invalid.class, () -> keep.attach(JIRA_ADMIN, name, 21, "rollout"));
        }
        assertEquals(List.of(), workflows.changes);
    }

    @Test
    public void whatIsNotThereIsNotFoundAndNoGateIsPutWhereIssuesAreCreated() {
        workflows.with("Flow", false, Changing.BY_DRAFT);
        assertThrows(Refused.NotFound.class, () -> keep.toAttach(JIRA_ADMIN, "Other", 21, "rollout"));
        assertThrows(Refused.NotFound.class, () -> keep.toAttach(JIRA_ADMIN, "Flow", 99, "rollout"));
        assertThrows(Refused.NotFound.class, () -> keep.toAttach(JIRA_ADMIN, "Flow", 1, "rollout"));
        assertThrows(Refused.NotFound.class, () -> keep.toAttach(JIRA_ADMIN, "Flow", 21, "moon"));
    }

    @Test
    public void whoAdministersKlarAloneLooksAndChangesNothing() {
        workflows.with("Flow", false, Changing.BY_DRAFT, InMemoryWorkflows.gate());
        assertEquals(1, keep.all(World.ADMIN).size());
        assertThrows(Refused.Forbidden.class, () -> keep.toDetach(World.ADMIN, Set.of(FLOW)));
        assertThrows(Refused.Forbidden.class, () -> keep.detach(World.ADMIN, Set.of(FLOW)));
        assertThrows(Refused.Forbidden.class, () -> keep.attach(World.ADMIN, "Flow", 41, "rollout"));
        assertThrows(Refused.Forbidden.class, () -> keep.all(World.OLGA));
        assertEquals(List.of(), workflows.changes);
    }
}
