package dk.klar.host.workflow.xml;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class WorkflowFileTest {
    private static final KnownClasses JIRAS_OWN = (kind, className) -> className.startsWith("com.atlassian.jira.workflow.");

    @Test
    public void keepsTheTextOfAnImportCharacterByCharacter() throws Exception {
        String xml = Samples.text(Samples.ODD);
        assertEquals(xml, WorkflowFile.read(xml, JIRAS_OWN).xml());
    }

    @Test
    public void losesNothingWhenWrittenAgain() throws Exception {
        for (String sample : List.of(Samples.DEFAULT, Samples.IMPLEMENTATION, Samples.ODD)) {
            String xml = Samples.text(sample);
            String written = WorkflowFile.read(xml, JIRAS_OWN).edit().xml();
            assertEquals(sample, CanonicalXml.of(xml), CanonicalXml.of(written));
            assertTrue(written.contains("OSWorkflow 2.8//EN\" \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">"));
        }
    }

    @Test
    public void theComparisonWouldNoticeALostArgument() throws Exception {
        String xml = Samples.text(Samples.ODD);
        String poorer = xml.replace("<arg name=\"tom\"></arg>", "");
        assertFalse(CanonicalXml.of(xml).equals(CanonicalXml.of(poorer)));
        assertFalse(CanonicalXml.of(xml).equals(CanonicalXml.of(xml.replace("  indrykket", "indrykket"))));
    }

    @Test
    public void changesOnlyWhatIsEdited() throws Exception {
        String xml = Samples.text(Samples.ODD);
        WorkflowEdit edit = WorkflowFile.read(xml, JIRAS_OWN).edit();
        edit.add(4, Kind.VALIDATOR, Map.of("class.name", "com.atlassian.jira.workflow.validator.PermissionValidator"));
        edit.remove(4, Kind.VALIDATOR, 0);
        assertEquals(CanonicalXml.of(xml), CanonicalXml.of(edit.xml()));
    }

    @Test
    public void addsAndRemovesConditionsAndFunctionsWithoutATrace() throws Exception {
        String xml = Samples.text(Samples.IMPLEMENTATION);
        WorkflowEdit edit = WorkflowFile.read(xml, JIRAS_OWN).edit();
        edit.add(51, Kind.CONDITION, Map.of("class.name", "com.atlassian.jira.workflow.condition.AllowOnlyReporter"));
        edit.add(51, Kind.FUNCTION, Map.of("class.name", "com.atlassian.jira.workflow.function.issue.IssueReindexFunction"));
        assertEquals(6, edit.parts(51, Kind.FUNCTION).size());
        edit.remove(51, Kind.CONDITION, 0);
        edit.remove(51, Kind.FUNCTION, 0);
        assertEquals(CanonicalXml.of(xml), CanonicalXml.of(edit.xml()));
    }

    @Test
    public void anAddedConditionRestrictsEvenWhereTheOthersAreAlternatives() throws Exception {
        WorkflowEdit edit = WorkflowFile.read(Samples.text(Samples.ODD), JIRAS_OWN).edit();
        edit.add(211, Kind.CONDITION, Map.of("class.name", "com.atlassian.jira.workflow.condition.AllowOnlyAssignee"));
        String action = edit.xml().substring(edit.xml().indexOf("<action id=\"211\""));
        assertTrue(action, action.replaceAll("\\s+", " ").contains(
                "<restrict-to> <conditions type=\"AND\"> <conditions type=\"OR\"> <conditions type=\"AND\">"));
        assertEquals(5, edit.parts(211, Kind.CONDITION).size());
    }

    @Test
    public void refusesAClassThatNobodyOffersByItsName() {
        String xml = Samples.text(Samples.DEFAULT).replaceFirst(
                "com.atlassian.jira.workflow.condition.AllowOnlyAssignee", "com.example.wf.MoonPhaseCondition");
        InvalidWorkflow refused = assertThrows(InvalidWorkflow.class, () -> WorkflowFile.read(xml, JIRAS_OWN));
        assertEquals(List.of(Problem.of("workflow.problem.class", "com.example.wf.MoonPhaseCondition", "condition",
                "action 4 \"Start Progress\"")), refused.problems());
    }

    @Test
    public void namesEveryReasonAtOnce() {
        String xml = Samples.text(Samples.DEFAULT)
                .replace("com.atlassian.jira.workflow.condition.AllowOnlyAssignee", "com.example.A")
                .replace("com.atlassian.jira.workflow.validator.PermissionValidator", "com.example.B");
        InvalidWorkflow refused = assertThrows(InvalidWorkflow.class, () -> WorkflowFile.read(xml, JIRAS_OWN));
        assertEquals(3, refused.problems().size());
    }

    @Test
    public void refusesWhatTheEngineWouldSilentlyIgnore() {
        assertEquals(Problem.of("workflow.problem.element", "colour", "step"), onlyProblemOf("<step id=\"1\" name=\"Open\">",
                "<step id=\"1\" name=\"Open\"><colour/>"));
        assertEquals(Problem.of("workflow.problem.attribute", "colour", "step"),
                onlyProblemOf("<step id=\"1\" name=\"Open\">", "<step id=\"1\" name=\"Open\" colour=\"red\">"));
        assertEquals(Problem.of("workflow.problem.type", "beanshell", "condition", "action 4 \"Start Progress\""),
                onlyProblemOf("<condition type=\"class\">\n            <arg name=\"class.name\">com.atlassian.jira.workflow.condition.AllowOnlyAssignee",
                        "<condition type=\"beanshell\">\n            <arg name=\"class.name\">com.atlassian.jira.workflow.condition.AllowOnlyAssignee"));
    }

    @Test
    public void refusesPointersToNowhere() {
        assertEquals(Problem.of("workflow.problem.step", "99"), onlyProblemOf("status=\"open\" step=\"1\"", "status=\"open\" step=\"99\""));
        assertEquals(Problem.of("workflow.problem.common", "77"), onlyProblemOf("<common-action id=\"4\" />", "<common-action id=\"77\" />"));
        assertEquals(Problem.of("workflow.problem.status", "1", "Open"),
                onlyProblemOf("<meta name=\"jira.status.id\">1</meta>", ""));
    }

    @Test
    public void readsNoFileOfTheServer() {
        String evil = "<!DOCTYPE workflow [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workflow><meta name=\"a\">&x;</meta></workflow>";
        assertEquals(List.of(Problem.of("workflow.problem.doctype")),
                assertThrows(InvalidWorkflow.class, () -> WorkflowFile.read(evil, JIRAS_OWN)).problems());
    }

    @Test
    public void saysWhereXmlIsBroken() {
        InvalidWorkflow refused = assertThrows(InvalidWorkflow.class, () -> WorkflowFile.read("<workflow>\n<steps>", JIRAS_OWN));
        assertEquals("workflow.problem.xml", refused.problems().get(0).key());
        assertEquals("2", refused.problems().get(0).arguments().get(0));
    }

    @Test
    public void theDescriptorHoldsWhatTheFileSays() throws Exception {
        var descriptor = WorkflowFile.read(Samples.text(Samples.ODD), JIRAS_OWN).descriptor();
        assertEquals("10100", descriptor.getStep(3).getMetaAttributes().get("jira.status.id"));
        assertEquals(1, descriptor.getAction(4).getConditionalResults().size());
        assertEquals("10101", descriptor.getAction(201).getMetaAttributes().get("jira.fieldscreen.id"));
        assertEquals("  indrykket\n    og delt   ", new WorkflowEditParts(Samples.ODD).of(301, Kind.VALIDATOR).get(1).args().get("text"));
    }

    private static Problem onlyProblemOf(String find, String replacement) {
        String xml = Samples.text(Samples.DEFAULT);
        assertTrue(find, xml.contains(find));
        String changed = xml.substring(0, xml.indexOf(find)) + replacement + xml.substring(xml.indexOf(find) + find.length());
        InvalidWorkflow refused = assertThrows(InvalidWorkflow.class, () -> WorkflowFile.read(changed, JIRAS_OWN));
        assertEquals(refused.problems().toString(), 1, refused.problems().size());
        return refused.problems().get(0);
    }

    private record WorkflowEditParts(String sample) {
        List<Part> of(int action, Kind kind) throws InvalidWorkflow {
            return WorkflowFile.read(Samples.text(sample), JIRAS_OWN).edit().parts(action, kind);
        }
    }
}
