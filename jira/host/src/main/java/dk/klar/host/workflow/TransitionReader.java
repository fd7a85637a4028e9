package dk.klar.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.Map;
import java.util.Optional;

/** Reads from a workflow's descriptor what Jira says about a transition. */
final class TransitionReader {
    private TransitionReader() {
    }

    /** @param from the status to which a transition leads that stays where it is */
    @SuppressWarnings("unchecked")
    static Transition read(WorkflowDescriptor workflow, ActionDescriptor action, String from) {
        StepDescriptor target = workflow.getStep(action.getUnconditionalResult().getStep());
        String status = target == null ? from : WorkflowFile.meta(target.getMetaAttributes(), "jira.status.id").trim();
        return new Transition(action.getId(), action.getName(), WorkflowFile.meta(action.getMetaAttributes(), "jira.description"),
                status, screenOf(action), workflow.getGlobalActions().contains(action), !action.getConditionalResults().isEmpty(),
                (Map<String, String>) action.getMetaAttributes());
    }

    static Optional<Long> screenOf(ActionDescriptor action) {
        String id = WorkflowFile.meta(action.getMetaAttributes(), "jira.fieldscreen.id").trim();
        return id.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(id));
    }

    /** Transitions without a sequence come last, in the order of the file. */
    static int sequence(Transition transition) {
        try {
            return Integer.parseInt(transition.properties().getOrDefault("opsbar-sequence", "").trim());
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
