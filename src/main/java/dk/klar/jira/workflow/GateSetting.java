package dk.klar.jira.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dk.klar.domain.workflow.Part;
import java.util.Map;

/**
 * What Klar's workflow modules are set to.
 *
 * @param gate          the gate's id; empty where the workflow names none, which is then told as misconfigured
 * @param shutElsewhere whether issues for which Klar is off are held back too
 */
record GateSetting(String gate, boolean shutElsewhere) {
    /** Frozen names of the arguments in workflows. */
    static final String GATE = "gate";
    static final String ELSEWHERE = "elsewhere";
    static final String THROUGH = Part.THROUGH;
    static final String SHUT = Part.SHUT;

    /** Workflows from before there was a choice let through; what nobody knows the meaning of holds back. */
    static GateSetting of(Map<?, ?> args) {
        String elsewhere = text(args.get(ELSEWHERE));
        return new GateSetting(text(args.get(GATE)), !elsewhere.isEmpty() && !elsewhere.equals(THROUGH));
    }

    /** @param descriptor null for a module that is being added */
    static GateSetting of(AbstractDescriptor descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) {
            return of(validator.getArgs());
        } else if (descriptor instanceof ConditionDescriptor condition) {
            return of(condition.getArgs());
        }
        return of(descriptor instanceof FunctionDescriptor function ? function.getArgs() : Map.of());
    }

    /** A field of the form that an administrator sent; empty where it was not there. */
    static String sent(Map<String, Object> form, String field) {
        Object sent = form.get(field);
        return text(sent instanceof Object[] values && values.length > 0 ? values[0] : sent);
    }

    private static String text(Object value) {
        return value instanceof String text ? text.strip() : "";
    }
}
