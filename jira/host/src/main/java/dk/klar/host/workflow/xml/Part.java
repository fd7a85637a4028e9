package dk.klar.host.workflow.xml;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A condition, validator or post function of a transition.
 *
 * @param index   its place among those of its kind in the transition, in the order of the file
 * @param args    as in the file, in its order
 * @param negated a condition that must not hold
 * @param branch  where it stands when it is not in the transition's main line: result (a conditional one),
 *                pre-functions, or alternatives (conditions of which one is enough); else empty
 */
public record Part(Kind kind, int index, Map<String, String> args, boolean negated, String branch) {

    public String className() {
        return args.getOrDefault("class.name", "").trim();
    }

    /** Only post functions carry it, written without a separator: plugin key, module key. */
    public String moduleKey() {
        return args.getOrDefault("full.module.key", "").trim();
    }

    /** What a plugin's factory is handed. */
    @SuppressWarnings("unchecked")
    public AbstractDescriptor descriptor() {
        return switch (kind) {
            case CONDITION -> {
                ConditionDescriptor descriptor = new ConditionDescriptor();
                descriptor.setType("class");
                descriptor.getArgs().putAll(args);
                yield descriptor;
            }
            case VALIDATOR -> {
                ValidatorDescriptor descriptor = new ValidatorDescriptor();
                descriptor.setType("class");
                descriptor.getArgs().putAll(args);
                yield descriptor;
            }
            case FUNCTION, REGISTER -> {
                FunctionDescriptor descriptor = new FunctionDescriptor();
                descriptor.setType("class");
                descriptor.getArgs().putAll(args);
                yield descriptor;
            }
        };
    }

    static Part of(Kind kind, int index, Element element, String branch) {
        Map<String, String> args = new LinkedHashMap<>();
        WorkflowXml.children(element).forEach(arg -> args.put(arg.getAttribute("name"), arg.getTextContent()));
        boolean negated = List.of("true", "yes").contains(element.getAttribute("negate").toLowerCase(Locale.ROOT));
        return new Part(kind, index, args, negated, branch);
    }
}
