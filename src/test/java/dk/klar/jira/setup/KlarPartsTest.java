package dk.klar.jira.setup;

import static dk.klar.jira.setup.WorkflowFixture.ASSIGNEE;
import static dk.klar.jira.setup.WorkflowFixture.EVENT;
import static dk.klar.jira.setup.WorkflowFixture.GATE;
import static dk.klar.jira.setup.WorkflowFixture.HISTORY;
import static dk.klar.jira.setup.WorkflowFixture.INDEX;
import static dk.klar.jira.setup.WorkflowFixture.OPEN;
import static dk.klar.jira.setup.WorkflowFixture.PASSAGE;
import static dk.klar.jira.setup.WorkflowFixture.PERMISSION;
import static dk.klar.jira.setup.WorkflowFixture.STATUS;
import static dk.klar.jira.setup.WorkflowFixture.group;
import static dk.klar.jira.setup.WorkflowFixture.workflow;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** Klar's parts in a workflow's descriptor: found, taken out, put in. */
public class KlarPartsTest {
    @Test
    public void everyPartIsFoundConditionsInGroupsIncluded() {
        WorkflowDescriptor workflow = workflow(group("AND", ASSIGNEE, group("OR", ASSIGNEE, OPEN)), PERMISSION + GATE, STATUS, PASSAGE, INDEX);
        Transition go = transition(workflow, 21);
        assertEquals(List.of(Role.GATE_OPEN, Role.GATE, Role.PASSAGE), go.parts().stream().map(Part::role).toList());
        assertEquals("rollout", go.parts().get(0).gate());
    }

    @Test
    public void transitionsSayWhereTheyLead() {
        WorkflowDescriptor workflow = workflow("", "", STATUS);
        assertEquals(new Transition(21, "Go", false, List.of("Pilot"), List.of("Rollout"), List.of()), transition(workflow, 21));
        assertEquals(new Transition(61, "Back", false, List.of("Pilot", "Rollout"), List.of("Pilot"), List.of()), transition(workflow, 61));
        assertEquals(new Transition(41, "Stop", false, List.of(), List.of("Stopped"), List.of()), transition(workflow, 41));
        assertEquals(new Transition(1, "Create", true, List.of(), List.of("Pilot"), List.of()), transition(workflow, 1));
        assertEquals(4, Actions.read(workflow).size());
    }

    @Test
    public void everythingOfKlarsIsTakenOutAndNothingElse() {
        WorkflowDescriptor workflow = workflow(group("AND", ASSIGNEE, group("OR", ASSIGNEE, OPEN)), PERMISSION + GATE, STATUS, PASSAGE, INDEX);
        KlarParts.removeFrom(workflow);
        assertEquals(text(workflow(group("AND", ASSIGNEE, group("OR", ASSIGNEE)), PERMISSION, STATUS, INDEX)), text(workflow));
    }

    @Test
    public void aGroupOfConditionsThatHadNothingElseGoesToo() {
        WorkflowDescriptor nested = workflow(group("AND", ASSIGNEE, group("OR", OPEN)), "", STATUS);
        KlarParts.removeFrom(nested);
        assertEquals(text(workflow(group("AND", ASSIGNEE), "", STATUS)), text(nested));
        assertNotNull(action(nested, 21).getRestriction());

        WorkflowDescriptor alone = workflow(group("AND", OPEN), "", STATUS);
        KlarParts.removeFrom(alone);
        assertNull(action(alone, 21).getRestriction());
    }

    @Test
    public void takingOutTwiceChangesNothing() {
        WorkflowDescriptor workflow = workflow("", GATE, STATUS, PASSAGE);
        KlarParts.removeFrom(workflow);
        String once = text(workflow);
        KlarParts.removeFrom(workflow);
        assertEquals(once, text(workflow));
    }

    @Test
    public void theValidatorComesLastAndThePassageAfterJirasOwnChanges() {
        WorkflowDescriptor workflow = workflow("", PERMISSION, STATUS, HISTORY, INDEX, EVENT);
        KlarParts.add(action(workflow, 21), Gate.ROLLOUT);
        assertEquals(List.of("PermissionValidator", "KlarGateValidator", "UpdateIssueStatusFunction", "GenerateChangeHistoryFunction",
                "RecordPassageFunction", "IssueReindexFunction", "FireIssueEventFunction"), classes(workflow));
    }

    @Test
    public void whereNothingIsIndexedThePassageComesLast() {
        WorkflowDescriptor workflow = workflow("", "", STATUS);
        KlarParts.add(action(workflow, 21), Gate.ROLLOUT);
        assertEquals(List.of("KlarGateValidator", "UpdateIssueStatusFunction", "RecordPassageFunction"), classes(workflow));
    }

    @Test
    public void puttingInTwiceChangesNothingAndOnlyWhatIsMissingIsAdded() {
        WorkflowDescriptor workflow = workflow("", GATE, STATUS, INDEX);
        KlarParts.add(action(workflow, 21), Gate.ROLLOUT);
        String once = text(workflow);
        assertEquals(List.of("KlarGateValidator", "UpdateIssueStatusFunction", "RecordPassageFunction", "IssueReindexFunction"), classes(workflow));
        KlarParts.add(action(workflow, 21), Gate.ROLLOUT);
        assertEquals(once, text(workflow));
    }

    private static Transition transition(WorkflowDescriptor workflow, int id) {
        return Actions.read(workflow).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private static ActionDescriptor action(WorkflowDescriptor workflow, int id) {
        return Actions.of(workflow).stream().filter(each -> each.getId() == id).findFirst().orElseThrow();
    }

    /** The classes of transition 21, in order. */
    private static List<String> classes(WorkflowDescriptor workflow) {
        StringWriter text = new StringWriter();
        action(workflow, 21).writeXML(new PrintWriter(text, true), 0);
        List<String> names = new ArrayList<>();
        Pattern.compile("class.name\">[\\w.]*\\.(\\w+)<").matcher(text.toString()).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static String text(WorkflowDescriptor workflow) {
        StringWriter text = new StringWriter();
        workflow.writeXML(new PrintWriter(text, true), 0);
        return text.toString();
    }
}
