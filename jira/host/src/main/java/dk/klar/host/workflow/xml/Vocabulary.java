package dk.klar.host.workflow.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The elements and attributes that the engine acts on (OSWorkflow 2.7's DTD and what Jira's 2.8 adds).
 * Anything else would be carried along without effect, so it is refused by name.
 */
final class Vocabulary {
    private static final Set<String> RESULT_ATTRIBUTES =
            Set.of("id", "old-status", "status", "step", "owner", "split", "join", "due-date", "display-name");

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("workflow", Set.of("meta", "registers", "trigger-functions", "initial-actions", "global-actions",
                    "common-actions", "steps", "splits", "joins")),
            Map.entry("registers", Set.of("register")),
            Map.entry("trigger-functions", Set.of("trigger-function")),
            Map.entry("trigger-function", Set.of("function")),
            Map.entry("initial-actions", Set.of("action")),
            Map.entry("global-actions", Set.of("action")),
            Map.entry("common-actions", Set.of("action")),
            Map.entry("steps", Set.of("step")),
            Map.entry("splits", Set.of("split")),
            Map.entry("joins", Set.of("join")),
            Map.entry("split", Set.of("unconditional-result")),
            Map.entry("join", Set.of("conditions", "unconditional-result")),
            Map.entry("step", Set.of("meta", "pre-functions", "external-permissions", "actions", "post-functions")),
            Map.entry("external-permissions", Set.of("permission")),
            Map.entry("permission", Set.of("restrict-to")),
            Map.entry("actions", Set.of("common-action", "action")),
            Map.entry("action", Set.of("meta", "restrict-to", "validators", "pre-functions", "results", "post-functions")),
            Map.entry("restrict-to", Set.of("conditions")),
            Map.entry("conditions", Set.of("conditions", "condition")),
            Map.entry("validators", Set.of("validator")),
            Map.entry("pre-functions", Set.of("function")),
            Map.entry("post-functions", Set.of("function")),
            Map.entry("results", Set.of("result", "unconditional-result")),
            Map.entry("result", Set.of("conditions", "validators", "pre-functions", "post-functions")),
            Map.entry("unconditional-result", Set.of("validators", "pre-functions", "post-functions")),
            Map.entry("condition", Set.of("arg")),
            Map.entry("validator", Set.of("arg")),
            Map.entry("function", Set.of("arg")),
            Map.entry("register", Set.of("arg")),
            Map.entry("arg", Set.of()),
            Map.entry("meta", Set.of()),
            Map.entry("common-action", Set.of()));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("action", Set.of("id", "name", "view", "auto", "finish")),
            Map.entry("common-action", Set.of("id")),
            Map.entry("step", Set.of("id", "name")),
            Map.entry("split", Set.of("id")),
            Map.entry("join", Set.of("id")),
            Map.entry("result", RESULT_ATTRIBUTES),
            Map.entry("unconditional-result", RESULT_ATTRIBUTES),
            Map.entry("conditions", Set.of("type")),
            Map.entry("condition", Set.of("id", "name", "type", "negate")),
            Map.entry("validator", Set.of("id", "name", "type")),
            Map.entry("function", Set.of("id", "name", "type")),
            Map.entry("register", Set.of("id", "type", "variable-name")),
            Map.entry("trigger-function", Set.of("id")),
            Map.entry("permission", Set.of("id", "name")),
            Map.entry("arg", Set.of("name")),
            Map.entry("meta", Set.of("name")));

    private Vocabulary() {
    }

    static List<Problem> unknownIn(Element root) {
        List<Problem> problems = new ArrayList<>();
        if (!root.getTagName().equals("workflow")) {
            problems.add(Problem.of("workflow.problem.root", root.getTagName()));
        } else {
            collect(root, problems);
        }
        return problems;
    }

    private static void collect(Element element, List<Problem> problems) {
        Set<String> attributes = ATTRIBUTES.getOrDefault(element.getTagName(), Set.of());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = ((Attr) element.getAttributes().item(i)).getName();
            if (!attributes.contains(name)) {
                problems.add(Problem.of("workflow.problem.attribute", name, element.getTagName()));
            }
        }
        for (Element child : WorkflowXml.children(element)) {
            if (!CHILDREN.get(element.getTagName()).contains(child.getTagName())) {
                problems.add(Problem.of("workflow.problem.element", child.getTagName(), element.getTagName()));
            } else {
                collect(child, problems);
            }
        }
    }
}
