package dk.klar.host.workflow.xml;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One change of a workflow's file: what it does not touch stays as it was. */
public final class WorkflowEdit {
    private static final List<String> ACTION_ORDER =
            List.of("meta", "restrict-to", "validators", "pre-functions", "results", "post-functions");
    private static final List<String> RESULT_ORDER = List.of("conditions", "validators", "pre-functions", "post-functions");

    private final Document document;

    WorkflowEdit(Document document) {
        this.document = document;
    }

    public String xml() {
        return WorkflowXml.write(document);
    }

    List<ClassUse> classUses() {
        return ClassUse.in(document.getDocumentElement());
    }

    public List<Part> parts(int actionId, Kind kind) {
        List<Element> elements = elements(action(actionId), kind);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            parts.add(Part.of(kind, i, elements.get(i), branchOf(elements.get(i))));
        }
        return parts;
    }

    /** @throws UnsupportedOperationException where the descriptor is changed in more than its conditions, validators and functions */
    public void take(WorkflowDescriptor changed) {
        new DescriptorParts(document, changed).write();
    }

    /** The child of that name in a transition or result, made at its place when it is missing. */
    static Element child(Element parent, String name) {
        return child(parent, name, parent.getTagName().equals("action") ? ACTION_ORDER : RESULT_ORDER);
    }

    /** Conditions join the others with AND; validators come last; post functions first, before Jira's own. */
    public void add(int actionId, Kind kind, Map<String, String> args) {
        Element action = action(actionId);
        Element element = document.createElement(kind.element());
        if (kind == Kind.VALIDATOR) {
            element.setAttribute("name", "");
        }
        element.setAttribute("type", "class");
        write(element, args);
        switch (kind) {
            case CONDITION -> conditionsOf(action).appendChild(element);
            case VALIDATOR -> child(action, "validators", ACTION_ORDER).appendChild(element);
            case FUNCTION -> postFunctionsOf(action).insertBefore(element, postFunctionsOf(action).getFirstChild());
            case REGISTER -> throw new IllegalArgumentException("A register belongs to the workflow, not to a transition");
        }
    }

    public void replace(int actionId, Kind kind, int index, Map<String, String> args) {
        Element element = element(actionId, kind, index);
        WorkflowXml.children(element).forEach(element::removeChild);
        write(element, args);
    }

    /** Wrappers that would be left empty go too: the DTD allows no empty validators or post-functions. */
    public void remove(int actionId, Kind kind, int index) {
        Node element = element(actionId, kind, index);
        while (true) {
            Node parent = element.getParentNode();
            parent.removeChild(element);
            boolean wrapper = List.of("conditions", "restrict-to", "validators", "post-functions", "pre-functions")
                    .contains(parent.getNodeName());
            if (!wrapper || !WorkflowXml.children((Element) parent).isEmpty()) {
                return;
            }
            element = parent;
        }
    }

    /** Swaps with the neighbour before or after it; at the end of its list nothing happens. */
    public void move(int actionId, Kind kind, int index, boolean up) {
        Element element = element(actionId, kind, index);
        List<Element> siblings = WorkflowXml.children((Element) element.getParentNode());
        int from = siblings.indexOf(element);
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= siblings.size()) {
            return;
        }
        Element first = siblings.get(Math.min(from, to));
        Element second = siblings.get(Math.max(from, to));
        first.getParentNode().insertBefore(second, first);
    }

    /** Jira notes on the workflow who changed it last and when. */
    public void meta(String name, String value) {
        Element root = document.getDocumentElement();
        for (Element child : WorkflowXml.children(root)) {
            if (child.getTagName().equals("meta") && child.getAttribute("name").equals(name)) {
                child.setTextContent(value);
                return;
            }
        }
        Element meta = document.createElement("meta");
        meta.setAttribute("name", name);
        meta.setTextContent(value);
        List<Element> metas = WorkflowXml.children(root).stream().filter(e -> e.getTagName().equals("meta")).toList();
        root.insertBefore(meta, metas.isEmpty() ? root.getFirstChild() : metas.get(metas.size() - 1).getNextSibling());
    }

    private void write(Element element, Map<String, String> args) {
        args.forEach((name, value) -> {
            Element arg = document.createElement("arg");
            arg.setAttribute("name", name);
            arg.setTextContent(value);
            element.appendChild(arg);
        });
    }

    private Element action(int id) {
        var actions = document.getElementsByTagName("action");
        for (int i = 0; i < actions.getLength(); i++) {
            Element action = (Element) actions.item(i);
            if (action.getAttribute("id").trim().equals(String.valueOf(id))) {
                return action;
            }
        }
        throw new NoSuchElementException("No transition " + id);
    }

    private Element element(int actionId, Kind kind, int index) {
        List<Element> elements = elements(action(actionId), kind);
        if (index < 0 || index >= elements.size()) {
            throw new NoSuchElementException("Transition " + actionId + " has no " + kind.element() + " " + index);
        }
        return elements.get(index);
    }

    /** Conditions of the transition itself; those that choose between results are not its conditions. */
    private static List<Element> elements(Element action, Kind kind) {
        List<Element> scope = kind != Kind.CONDITION ? List.of(action)
                : WorkflowXml.children(action).stream().filter(e -> e.getTagName().equals("restrict-to")).toList();
        return scope.isEmpty() ? Collections.emptyList() : descendants(scope.get(0), kind.element());
    }

    private static List<Element> descendants(Element root, String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private Element conditionsOf(Element action) {
        Element restriction = child(action, "restrict-to", ACTION_ORDER);
        Element conditions = child(restriction, "conditions", List.of("conditions"));
        boolean any = conditions.getAttribute("type").equals("OR") && WorkflowXml.children(conditions).size() > 1;
        if (any) {
            // A further condition must restrict: OR-ed to the others it would open the transition.
            Element all = document.createElement("conditions");
            restriction.replaceChild(all, conditions);
            all.appendChild(conditions);
            conditions = all;
        }
        conditions.setAttribute("type", "AND");
        return conditions;
    }

    private Element postFunctionsOf(Element action) {
        Element results = child(action, "results", ACTION_ORDER);
        Element result = child(results, "unconditional-result", List.of("result", "unconditional-result"));
        return child(result, "post-functions", RESULT_ORDER);
    }

    /** The child of that name, made at its place in the order that the DTD asks for when it is missing. */
    private static Element child(Element parent, String name, List<String> order) {
        Node before = null;
        for (Element child : WorkflowXml.children(parent)) {
            if (child.getTagName().equals(name)) {
                return child;
            }
            if (before == null && order.indexOf(child.getTagName()) > order.indexOf(name)) {
                before = child;
            }
        }
        return (Element) parent.insertBefore(parent.getOwnerDocument().createElement(name), before);
    }

    private static String branchOf(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element around && !around.getTagName().equals("action");
                node = node.getParentNode()) {
            if (around.getTagName().equals("result")) {
                return "result";
            }
            if (around.getAttribute("type").equals("OR") && WorkflowXml.children(around).size() > 1) {
                return "alternatives";
            }
        }
        return element.getParentNode().getNodeName().equals("pre-functions") ? "pre-functions" : "";
    }
}
