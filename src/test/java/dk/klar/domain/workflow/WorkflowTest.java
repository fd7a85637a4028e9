package dk.klar.domain.workflow;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.workflow.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** What lies behind a gate in a workflow, and what leads around it. */
public class WorkflowTest {
    private final List<Transition> transitions = new ArrayList<>();

    public WorkflowTest() {
        leads(1, true, "", "Pilot");
        leads(21, false, "Pilot", "Rollout", Role.GATE);
        leads(31, false, "Rollout", "Evaluation");
        leads(41, false, "", "Stopped");
        leads(42, false, "Rollout", "Pilot");
    }

    @Test
    public void furtherOnLiesBehindTheGateTooAndWhereStoppedThingsGoDoesNot() {
        assertEquals(Set.of("Rollout"), workflow().guarded(Gate.ROLLOUT));
        assertEquals(Set.of("Rollout", "Evaluation"), workflow().behind(Gate.ROLLOUT));
        assertEquals(Set.of(), workflow().behind(Gate.PILOT));
    }

    @Test
    public void whatCanBeComeToAnotherWayIsNotBehind() {
        leads(51, false, "Pilot", "Evaluation");
        assertEquals(Set.of("Rollout"), workflow().behind(Gate.ROLLOUT));
        leads(52, false, "Evaluation", "Rollout");
        assertEquals(Set.of(), workflow().behind(Gate.ROLLOUT));
        assertEquals(List.of(52), around());
    }

    @Test
    public void whatNothingLeadsToIsNotBehind() {
        leads(53, false, "Nowhere", "Elsewhere");
        assertEquals(Set.of("Rollout", "Evaluation"), workflow().behind(Gate.ROLLOUT));
    }

    @Test
    public void aWayBackFromBehindTheGateLeadsNobodyAround() {
        leads(54, false, "Evaluation", "Rollout");
        assertEquals(List.of(), around());
    }

    @Test
    public void fromEverywhereFromTheBeginningAndOnAConditionAreWaysAround() {
        leads(55, false, "", "Rollout");
        leads(56, true, "", "Rollout");
        transitions.add(new Transition(57, "57", false, List.of("Pilot"), List.of("Pilot", "Rollout"), List.of()));
        assertEquals(List.of(55, 56, 57), around());
    }

    @Test
    public void aConditionIsAskedAsTheValidatorIs() {
        leads(58, false, "Pilot", "Rollout", Role.GATE_OPEN);
        assertEquals(List.of(), around());
        assertEquals(Set.of("Rollout", "Evaluation"), workflow().behind(Gate.ROLLOUT));
    }

    private List<Integer> around() {
        return workflow().around(Gate.ROLLOUT).stream().map(Transition::id).toList();
    }

    private Workflow workflow() {
        return new Workflow(new Workflow.Id("Flow", false), Workflow.Changing.DIRECTLY, transitions);
    }

    private void leads(int id, boolean creates, String from, String to, Role... roles) {
        transitions.add(new Transition(id, "" + id, creates, from.isEmpty() ? List.of() : List.of(from), List.of(to),
                Stream.of(roles).map(role -> Part.of(Part.className(role), "rollout")).toList()));
    }
}
