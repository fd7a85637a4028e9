package dk.klar.jira.setup;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** A workflow: Create (1), Go (21) from pilot to rollout, Back (61) shared by two steps, Stop (41) from everywhere. */
final class WorkflowFixture {
    static final String GATE = part("validator", "dk.klar.jira.workflow.KlarGateValidator", "rollout");
    static final String PASSAGE = part("function", "dk.klar.jira.workflow.RecordPassageFunction", "rollout");
    static final String OPEN = part("condition", "dk.klar.jira.workflow.KlarGateCondition", "rollout");
    static final String ASSIGNEE = part("condition", "com.atlassian.jira.workflow.condition.AllowOnlyAssignee", "");
    static final String PERMISSION = part("validator", "com.atlassian.jira.workflow.validator.PermissionValidator", "");
    static final String STATUS = part("function", "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction", "");
    static final String HISTORY = part("function", "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction", "");
    static final String INDEX = part("function", "com.atlassian.jira.workflow.function.issue.IssueReindexFunction", "");
    static final String EVENT = part("function", "com.atlassian.jira.workflow.function.event.FireIssueEventFunction", "");

    private WorkflowFixture() {
    }

    /** @param conditions inside of {@code restrict-to}; empty for none */
    static WorkflowDescriptor workflow(String conditions, String validators, String... functions) {
        String restriction = conditions.isEmpty() ? "" : "<restrict-to>" + conditions + "</restrict-to>";
        String checks = validators.isEmpty() ? "" : "<validators>" + validators + "</validators>";
        return parse("<workflow><initial-actions>" + action(1, "Create", "", 1, STATUS) + "</initial-actions>"
                + "<global-actions>" + action(41, "Stop", "", 3, STATUS) + "</global-actions>"
                + "<common-actions>" + action(61, "Back", "", 1, STATUS) + "</common-actions>"
                + "<steps>" + step(1, "Pilot", action(21, "Go", restriction + checks, 2, functions) + "<common-action id='61'/>")
                + step(2, "Rollout", "<common-action id='61'/>") + step(3, "Stopped", "") + "</steps></workflow>");
    }

    /** Create (1), Go (21) from pilot to rollout with this validator, On (31) from there to evaluation (4). */
    static WorkflowDescriptor longer(String validator) {
        return parse("<workflow><initial-actions>" + action(1, "Create", "", 1, STATUS) + "</initial-actions><steps>"
                + step(1, "Pilot", action(21, "Go", "<validators>" + validator + "</validators>", 2, STATUS))
                + step(2, "Rollout", action(31, "On", "", 4, STATUS)) + step(4, "Evaluation", "") + "</steps></workflow>");
    }

    private static WorkflowDescriptor parse(String xml) {
        try {
            return new WorkflowDescriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    static String group(String type, String... conditions) {
        return "<conditions type='" + type + "'>" + String.join("", conditions) + "</conditions>";
    }

    private static String step(int id, String name, String actions) {
        return "<step id='" + id + "' name='" + name + "'>" + (actions.isEmpty() ? "" : "<actions>" + actions + "</actions>") + "</step>";
    }

    private static String action(int id, String name, String before, int to, String... functions) {
        return "<action id='" + id + "' name='" + name + "'>" + before + "<results><unconditional-result old-status='x' status='y' step='" + to
                + "'><post-functions>" + Stream.of(functions).collect(Collectors.joining()) + "</post-functions></unconditional-result></results></action>";
    }

    private static String part(String tag, String className, String gate) {
        return "<" + tag + " type='class'>" + (gate.isEmpty() ? "" : "<arg name='gate'>" + gate + "</arg>")
                + "<arg name='class.name'>" + className + "</arg></" + tag + ">";
    }
}
