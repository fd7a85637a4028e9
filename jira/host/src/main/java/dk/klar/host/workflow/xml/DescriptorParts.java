package dk.klar.host.workflow.xml;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Brings the conditions, validators and functions of a changed descriptor into the file that it was read from. The rest of
 * the file stays to the letter; a change of anything else is refused, for it could not be kept.
 */
@SuppressWarnings("unchecked")
final class DescriptorParts {
    private final Document document;
    private final WorkflowDescriptor changed;

    DescriptorParts(Document document, WorkflowDescriptor changed) {
        this.document = document;
        this.changed = changed;
    }

    void write() {
        var elements = document.getElementsByTagName("action");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            action(element, descriptor(Integer.parseInt(element.getAttribute("id").trim())));
        }
        if (!text(new WorkflowDescriptor(document.getDocumentElement())).equals(text(changed))) {
            throw new UnsupportedOperationException("The embedded Jira takes changed conditions, validators and functions of"
                    + " transitions, and no other change of a workflow");
        }
    }

    private void action(Element element, ActionDescriptor action) {
        list(element, "validators", action.getValidators());
        list(element, "pre-functions", action.getPreFunctions());
        list(element, "post-functions", action.getPostFunctions());
        list(element, "restrict-to", action.getRestriction() == null ? List.of() : action.getRestriction().getConditions());
        Optional<Element> results = child(element, "results");
        results.flatMap(all -> child(all, "unconditional-result")).ifPresent(result -> result(result, action.getUnconditionalResult()));
        List<Element> conditional = results.map(WorkflowXml::children).orElse(List.of()).stream()
                .filter(child -> child.getTagName().equals("result")).toList();
        for (int i = 0; i < Math.min(conditional.size(), action.getConditionalResults().size()); i++) {
            result(conditional.get(i), (ResultDescriptor) action.getConditionalResults().get(i));
        }
    }

    private void result(Element element, ResultDescriptor result) {
        list(element, "validators", result.getValidators());
        list(element, "pre-functions", result.getPreFunctions());
        list(element, "post-functions", result.getPostFunctions());
    }

    /** What stands in a wrapper, which goes with the last of them: the DTD allows no empty one. */
    private void list(Element parent, String wrapper, List<?> descriptors) {
        if (descriptors.isEmpty()) {
            child(parent, wrapper).ifPresent(parent::removeChild);
        } else {
            fill(WorkflowEdit.child(parent, wrapper), (List<AbstractDescriptor>) descriptors);
        }
    }

    /** Elements that say the same are kept as they are; the others are made. */
    private void fill(Element wrapper, List<AbstractDescriptor> descriptors) {
        List<Element> there = new ArrayList<>(WorkflowXml.children(wrapper));
        there.forEach(wrapper::removeChild);
        for (AbstractDescriptor descriptor : descriptors) {
            Optional<Element> same = there.stream().filter(element -> isSame(element, descriptor)).findFirst();
            same.ifPresent(there::remove);
            Element element = same.orElseGet(() -> element(descriptor));
            if (descriptor instanceof ConditionsDescriptor group) {
                if (group.getType() != null && !element.getAttribute("type").equals(group.getType())) {
                    element.setAttribute("type", group.getType());
                }
                fill(element, group.getConditions());
            }
            wrapper.appendChild(element);
        }
    }

    private static boolean isSame(Element element, AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionsDescriptor) {
            return element.getTagName().equals("conditions");
        }
        return element.getTagName().equals(tag(descriptor)) && arguments(element).equals(arguments(descriptor));
    }

    private Element element(AbstractDescriptor descriptor) {
        Element element = document.createElement(tag(descriptor));
        if (descriptor instanceof ConditionsDescriptor) {
            return element;
        } else if (descriptor instanceof ValidatorDescriptor) {
            element.setAttribute("name", "");
        }
        element.setAttribute("type", "class");
        if (descriptor instanceof ConditionDescriptor condition && condition.isNegate()) {
            element.setAttribute("negate", "true");
        }
        arguments(descriptor).forEach((name, value) -> {
            Element argument = document.createElement("arg");
            argument.setAttribute("name", name);
            argument.setTextContent(value);
            element.appendChild(argument);
        });
        return element;
    }

    private static String tag(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionsDescriptor) {
            return "conditions";
        } else if (descriptor instanceof ConditionDescriptor) {
            return "condition";
        }
        return descriptor instanceof ValidatorDescriptor ? "validator" : "function";
    }

    private static Map<String, String> arguments(AbstractDescriptor descriptor) {
        Map<String, String> arguments = descriptor instanceof ConditionDescriptor condition ? condition.getArgs()
                : descriptor instanceof ValidatorDescriptor validator ? validator.getArgs() : ((FunctionDescriptor) descriptor).getArgs();
        Map<String, String> stripped = new TreeMap<>();
        arguments.forEach((name, value) -> stripped.put(name, value.strip()));
        return stripped;
    }

    private static Map<String, String> arguments(Element element) {
        Map<String, String> stripped = new TreeMap<>();
        Part.of(Kind.FUNCTION, 0, element, "").args().forEach((name, value) -> stripped.put(name, value.strip()));
        return stripped;
    }

    private static Optional<Element> child(Element parent, String name) {
        return WorkflowXml.children(parent).stream().filter(child -> child.getTagName().equals(name)).findFirst();
    }

    private ActionDescriptor descriptor(int id) {
        List<ActionDescriptor> all = new ArrayList<>(changed.getInitialActions());
        all.addAll(changed.getGlobalActions());
        all.addAll(changed.getCommonActions().values());
        ((List<StepDescriptor>) changed.getSteps()).forEach(step -> all.addAll(step.getActions()));
        return all.stream().filter(action -> action.getId() == id).findFirst()
                .orElseThrow(() -> new UnsupportedOperationException("The embedded Jira does not take transitions out of a workflow: " + id));
    }

    private static String text(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        descriptor.writeXML(new PrintWriter(text, true), 0);
        return text.toString();
    }
}
