package dk.klar.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.workflow.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The transitions of a workflow, each once, also where several steps share one. */
@SuppressWarnings("unchecked") // as OSWorkflow has it
final class Actions {
    private Actions() {
    }

    static Set<ActionDescriptor> of(WorkflowDescriptor workflow) {
        Set<ActionDescriptor> actions = new LinkedHashSet<>();
        actions.addAll(workflow.getInitialActions());
        for (StepDescriptor step : (List<StepDescriptor>) workflow.getSteps()) {
            actions.addAll(step.getActions());
        }
        actions.addAll(workflow.getGlobalActions());
        actions.addAll(workflow.getCommonActions().values());
        return actions;
    }

    static List<Transition> read(WorkflowDescriptor workflow) {
        List<Transition> transitions = new ArrayList<>();
        for (ActionDescriptor action : of(workflow)) {
            transitions.add(new Transition(action.getId(), action.getName(), workflow.getInitialActions().contains(action),
                    from(workflow, action), to(workflow, action), KlarParts.in(action)));
        }
        return transitions;
    }

    private static List<String> from(WorkflowDescriptor workflow, ActionDescriptor action) {
        return ((List<StepDescriptor>) workflow.getSteps()).stream()
                .filter(step -> step.getActions().contains(action)).map(StepDescriptor::getName).toList();
    }

    /** A result that leads to no step leaves the issue where it is. */
    private static List<String> to(WorkflowDescriptor workflow, ActionDescriptor action) {
        return Stream.concat(Stream.ofNullable(action.getUnconditionalResult()), ((List<ResultDescriptor>) action.getConditionalResults()).stream())
                .map(result -> workflow.getStep(result.getStep())).filter(Objects::nonNull).map(StepDescriptor::getName).distinct().toList();
    }
}
