package dk.klar.jira.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** The one setting of Klar's workflow modules: which gate. It stands in the workflow as the gate's id. */
final class GateSetting {
    /** Frozen name of the argument in workflows. */
    static final String GATE = "gate";

    private GateSetting() {
    }

    /** The gate's id; empty where the workflow names none, which is then told as misconfigured. */
    static String of(Map<?, ?> args) {
        Object gate = args.get(GATE);
        return gate == null ? "" : gate.toString().strip();
    }

    /** What the workflow keeps of the form that an administrator sent. */
    static Map<String, String> fromForm(Map<String, Object> form) {
        Object sent = form.get(GATE);
        Object gate = sent instanceof Object[] values && values.length > 0 ? values[0] : sent;
        return Map.of(GATE, gate instanceof String id ? id.strip() : "");
    }

    static String of(AbstractDescriptor descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) {
            return of(validator.getArgs());
        }
        return descriptor instanceof FunctionDescriptor function ? of(function.getArgs()) : "";
    }
}
