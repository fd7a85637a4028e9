package dk.klar.host.workflow.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Ids that point at something: steps of results, common actions of steps, numbers that are numbers. */
final class References {
    private final Element root;
    private final List<Problem> problems = new ArrayList<>();

    private References(Element root) {
        this.root = root;
    }

    static List<Problem> brokenIn(Element root) {
        References references = new References(root);
        references.check();
        return references.problems;
    }

    private void check() {
        Set<Integer> steps = ids("step");
        Set<Integer> common = commonActions();
        ids("action");
        elements("common-action").forEach(reference -> {
            if (!common.contains(number(reference, "id"))) {
                problems.add(Problem.of("workflow.problem.common", reference.getAttribute("id")));
            }
        });
        resultsPointAt(steps);
        elements("step").forEach(this::hasStatus);
        if (elements("initial-actions").isEmpty()) {
            problems.add(Problem.of("workflow.problem.initial"));
        }
    }

    /** Without a status a step cannot be an issue's state. */
    private void hasStatus(Element step) {
        boolean linked = WorkflowXml.children(step).stream().anyMatch(child -> child.getTagName().equals("meta")
                && child.getAttribute("name").equals("jira.status.id") && !child.getTextContent().isBlank());
        if (!linked) {
            problems.add(Problem.of("workflow.problem.status", step.getAttribute("id"), step.getAttribute("name")));
        }
    }

    private void resultsPointAt(Set<Integer> steps) {
        for (String tag : List.of("result", "unconditional-result")) {
            for (Element result : elements(tag)) {
                boolean elsewhere = result.hasAttribute("split") || result.hasAttribute("join");
                int step = elsewhere ? -1 : number(result, "step");
                // -1 is Jira's "stay where you are" of a global transition that loops.
                if (step != -1 && !steps.contains(step)) {
                    problems.add(Problem.of("workflow.problem.step", result.getAttribute("step")));
                }
            }
        }
    }

    private Set<Integer> commonActions() {
        Set<Integer> ids = new HashSet<>();
        elements("common-actions").forEach(group -> WorkflowXml.children(group).forEach(action -> ids.add(number(action, "id"))));
        return ids;
    }

    private Set<Integer> ids(String tag) {
        Set<Integer> ids = new HashSet<>();
        for (Element element : elements(tag)) {
            if (!ids.add(number(element, "id"))) {
                problems.add(Problem.of("workflow.problem.twice", tag, element.getAttribute("id")));
            }
        }
        return ids;
    }

    private int number(Element element, String attribute) {
        try {
            return Integer.parseInt(element.getAttribute(attribute).trim());
        } catch (NumberFormatException e) {
            problems.add(Problem.of("workflow.problem.number", attribute, element.getTagName(), element.getAttribute(attribute)));
            return -1;
        }
    }

    private List<Element> elements(String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
