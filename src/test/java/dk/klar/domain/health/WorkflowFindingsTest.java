package dk.klar.domain.health;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.health.Finding.Ailment;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import dk.klar.domain.workflow.Workflow;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What is wrong with Klar's parts in a workflow. */
public class WorkflowFindingsTest {
    private static final Part GATE = Part.of(Part.className(Role.GATE), "rollout");
    private static final Part PASSAGE = Part.of(Part.className(Role.PASSAGE), "rollout");

    @Test
    public void aGateThatRecordsWhoGoesThroughIsWell() {
        assertEquals(List.of(), found(GATE, PASSAGE));
    }

    @Test
    public void aTransitionWithoutKlarIsNoMatter() {
        assertEquals(List.of(), found());
    }

    @Test
    public void aGateWithoutItsPassageIsFoundAndTheReverse() {
        assertEquals(List.of(Finding.of(Ailment.GATE_WITHOUT_PASSAGE, "Flow", "Go", Gate.ROLLOUT)), found(GATE));
        assertEquals(List.of(Finding.of(Ailment.PASSAGE_WITHOUT_GATE, "Flow", "Go", Gate.ROLLOUT)), found(PASSAGE));
    }

    @Test
    public void theSingleValidatorsRecordNoPassage() {
        assertEquals(List.of(), found(Part.of(Part.className(Role.MED_DISCUSSION), ""), Part.of(Part.className(Role.REALISTIC_PILOT), "")));
    }

    @Test
    public void aGateThatKlarDoesNotHaveIsFoundOnceAndNothingMoreIsSaidOfIt() {
        assertEquals(List.of(Finding.of(Ailment.UNKNOWN_GATE, "Flow", "Go", "moon")),
                found(Part.of(Part.className(Role.GATE), "moon"), Part.of(Part.className(Role.PASSAGE), "moon")));
    }

    @Test
    public void aGateThatIsNotInUseShutsTheTransitionAndIsFound() {
        Finding shut = Finding.of(Ailment.GATE_NOT_IN_USE, "Flow", "Go", Gate.PILOT);
        assertEquals(List.of(shut), found(Part.of(Part.className(Role.GATE), "pilot"), Part.of(Part.className(Role.PASSAGE), "pilot")));
        assertEquals(List.of(shut), found(Part.of(Part.className(Role.GATE_OPEN), "pilot")));
    }

    @Test
    public void aClassThatThisVersionDoesNotHaveIsFound() {
        assertEquals(List.of(Finding.of(Ailment.UNKNOWN_PART, "Flow", "Go", "dk.klar.jira.workflow.Later")),
                found(Part.of("dk.klar.jira.workflow.Later", "")));
    }

    @Test
    public void aGateOnTheTransitionThatCreatesIssuesIsFound() {
        Transition create = new Transition(1, "Create", true, List.of(), List.of("Idea"), List.of(GATE, PASSAGE));
        assertEquals(List.of(Finding.of(Ailment.GATE_ON_CREATION, "Flow", "Create")), WorkflowFindings.of(workflow(create), Set.of(Gate.ROLLOUT)));
    }

    @Test
    public void aSettingThatKlarDoesNotUnderstandIsFound() {
        Part odd = Part.of(Part.className(Role.GATE), "rollout", "maybe");
        assertEquals(List.of(Finding.of(Ailment.UNKNOWN_SETTING, "Flow", "Go", "maybe")), found(odd, PASSAGE));
        assertEquals(List.of(), found(Part.of(Part.className(Role.GATE), "rollout", Part.SHUT), PASSAGE));
        assertEquals(List.of(), found(Part.of(Part.className(Role.GATE), "rollout", Part.THROUGH), PASSAGE));
    }

    @Test
    public void whatStandsTwiceIsFoundOnce() {
        assertEquals(List.of(Finding.of(Ailment.PART_TWICE, "Flow", "Go", PASSAGE)), found(GATE, PASSAGE, PASSAGE));
    }

    @Test
    public void aRoadAroundAGateInUseIsFound() {
        Transition create = new Transition(1, "Create", true, List.of(), List.of("Pilot"), List.of());
        Transition go = new Transition(21, "Go", false, List.of("Pilot"), List.of("Rollout"), List.of(GATE, PASSAGE));
        Transition around = new Transition(22, "Shortcut", false, List.of("Pilot"), List.of("Rollout"), List.of());
        Transition stop = new Transition(41, "Stop", false, List.of(), List.of("Stopped"), List.of());
        assertEquals(List.of(Finding.of(Ailment.ROAD_AROUND, "Flow", "Shortcut", Gate.ROLLOUT)),
                WorkflowFindings.of(workflow(create, go, around, stop), Set.of(Gate.ROLLOUT)));
    }

    @Test
    public void aStepThatCannotBeLeftWithoutKlarIsFound() {
        Transition go = new Transition(21, "Go", false, List.of("Pilot"), List.of("Rollout"), List.of(GATE, PASSAGE));
        Transition stop = new Transition(41, "Stop", false, List.of(), List.of("Stopped"), List.of());
        Transition back = new Transition(42, "Back", false, List.of("Rollout"), List.of("Pilot"), List.of());
        assertEquals(List.of(Finding.of(Ailment.NO_WAY_OUT, "Flow", "Pilot")), WorkflowFindings.of(workflow(go, back), Set.of(Gate.ROLLOUT)));
        assertEquals(List.of(), WorkflowFindings.of(workflow(go, back, stop), Set.of(Gate.ROLLOUT)));
    }

    private static List<Finding> found(Part... parts) {
        return WorkflowFindings.of(workflow(new Transition(21, "Go", false, List.of("Pilot"), List.of("Rollout"), List.of(parts)),
                new Transition(41, "Stop", false, List.of(), List.of("Stopped"), List.of())), Set.of(Gate.ROLLOUT));
    }

    private static Workflow workflow(Transition... transitions) {
        return new Workflow(new Workflow.Id("Flow", false), Workflow.Changing.BY_DRAFT, List.of(transitions));
    }
}
