package dk.klar.host.workflow;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.InvalidRoleException;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.jira.Errors;
import dk.klar.host.workflow.TransitionOutcome.Refused;
import dk.klar.host.workflow.engine.PartFailed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts into words why a transition did not happen. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Leaves the transaction, so that it is rolled back, and carries the answer out. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refused outcome;

        private Refusal(Refused outcome) {
            super(outcome.toString(), null, false, false);
            this.outcome = outcome;
        }

        Refused outcome() {
            return outcome;
        }
    }

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Refusal unavailable(String action) {
        return refusal(List.of(say("workflow.refused.unavailable", action)), Map.of());
    }

    Refusal conflict() {
        return refusal(List.of(say("workflow.refused.conflict")), Map.of());
    }

    Refusal of(Errors errors) {
        return refusal(errors.messages(), errors.byField());
    }

    Refusal of(WorkflowException e) {
        if (e instanceof InvalidInputException input) {
            return of(input);
        }
        if (e instanceof PartFailed part) {
            LOG.error("Workflow part {} stopped a transition", part.className(), part);
            return refusal(List.of(say(part.failure() == PartFailed.Failure.MISSING
                    ? "workflow.refused.missing" : "workflow.refused.broken", part.className())), Map.of());
        }
        if (e instanceof InvalidRoleException) {
            return unavailable(String.valueOf(e.getMessage()));
        }
        if (Conflicts.isOne(e)) {
            return conflict();
        }
        LOG.error("A transition failed", e);
        return refusal(List.of(say("workflow.refused.error", String.valueOf(e.getMessage()))), Map.of());
    }

    private Refusal of(InvalidInputException e) {
        List<String> messages = ((List<?>) e.getGenericErrors()).stream().map(String::valueOf).toList();
        Map<String, String> fields = new LinkedHashMap<>();
        ((Map<?, ?>) e.getErrors()).forEach((field, message) -> fields.put(String.valueOf(field), String.valueOf(message)));
        boolean wordless = messages.isEmpty() && fields.isEmpty();
        return refusal(wordless ? List.of(say("workflow.refused.wordless")) : messages, fields);
    }

    private static Refusal refusal(List<String> messages, Map<String, String> fields) {
        return new Refusal(new Refused(messages, fields));
    }
}
