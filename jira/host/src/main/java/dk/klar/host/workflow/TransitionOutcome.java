package dk.klar.host.workflow;

import java.util.List;
import java.util.Map;

/** What became of a transition, or of a creation. */
public sealed interface TransitionOutcome {

    /** It is done and stored. */
    record Done(long issueId, String statusId) implements TransitionOutcome {
    }

    /** Nothing happened. Messages stand at the top of the form, the others at their fields. */
    record Refused(List<String> messages, Map<String, String> fieldErrors) implements TransitionOutcome {
        public Refused {
            messages = List.copyOf(messages);
            fieldErrors = Map.copyOf(fieldErrors);
        }
    }
}
