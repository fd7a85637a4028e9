package dk.klar.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.workflow.WorkflowConstants.Place;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports a workflow together with what it points at. Ids of statuses and screens are the exporting Jira's; those
 * that are unknown here are made: a status by the name of its step, a screen without fields.
 */
public final class WorkflowImport {
    private final Workflows workflows;
    private final WorkflowConstants constants;

    public WorkflowImport(Workflows workflows, WorkflowConstants constants) {
        this.workflows = workflows;
        this.constants = constants;
    }

    public WorkflowFile take(String name, String xml, boolean replace) throws InvalidWorkflow {
        WorkflowFile file = workflows.importXml(name, xml, replace);
        statuses(file.descriptor());
        actions(file.descriptor()).forEach(this::screen);
        return file;
    }

    @SuppressWarnings("unchecked")
    private void statuses(WorkflowDescriptor descriptor) {
        for (StepDescriptor step : (List<StepDescriptor>) descriptor.getSteps()) {
            String id = WorkflowFile.meta(step.getMetaAttributes(), "jira.status.id").trim();
            if (constants.statusName(id).isEmpty()) {
                constants.createStatus(id, step.getName(), placeOf(step, descriptor));
            }
        }
    }

    private static Place placeOf(StepDescriptor step, WorkflowDescriptor descriptor) {
        ActionDescriptor first = (ActionDescriptor) descriptor.getInitialActions().get(0);
        if (first.getUnconditionalResult().getStep() == step.getId()) {
            return Place.FIRST;
        }
        return step.getActions().isEmpty() ? Place.LAST : Place.BETWEEN;
    }

    private void screen(ActionDescriptor action) {
        TransitionReader.screenOf(action).filter(id -> constants.screenName(id).isEmpty())
                .ifPresent(id -> constants.createScreen(id));
    }

    @SuppressWarnings("unchecked")
    private static List<ActionDescriptor> actions(WorkflowDescriptor descriptor) {
        List<ActionDescriptor> actions = new ArrayList<>(descriptor.getInitialActions());
        actions.addAll(descriptor.getGlobalActions());
        ((List<StepDescriptor>) descriptor.getSteps()).forEach(step -> actions.addAll(step.getActions()));
        return actions;
    }
}
