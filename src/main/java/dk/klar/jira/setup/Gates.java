package dk.klar.jira.setup;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;

/** Puts gates into descriptions of workflows. */
public final class Gates {
    private Gates() {
    }

    /** The validator and the post function, each where the transition does not have it. */
    public static void put(WorkflowDescriptor workflow, int transitionId, Gate gate) {
        KlarParts.add(Actions.of(workflow).stream().filter(action -> action.getId() == transitionId).findFirst().orElseThrow(), gate);
    }
}
