package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OSWorkflow on behalf of one user, loading parts as Jira does. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class Engine extends AbstractWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Parts parts;

    /** @param callerKey a user's key, as Jira hands it to plugins; the empty text for anonymous */
    public Engine(String callerKey, Configuration configuration, Parts parts) {
        this.context = new BasicWorkflowContext(callerKey);
        this.parts = parts;
        setConfiguration(configuration);
    }

    /** Global transitions first, then those of the current steps; each whose conditions hold. */
    public List<ActionDescriptor> available(long entryId, Map<String, Object> inputs) throws WorkflowException {
        WorkflowEntry entry = getPersistence().findEntry(entryId);
        WorkflowDescriptor descriptor = getConfiguration().getWorkflow(entry.getWorkflowName());
        if (entry.getState() != WorkflowEntry.ACTIVATED) {
            return List.of();
        }
        List<Step> steps = getPersistence().findCurrentSteps(entryId);
        Map<String, Object> variables = new HashMap<>(inputs);
        List<ActionDescriptor> available = new ArrayList<>();
        for (ActionDescriptor action : (List<ActionDescriptor>) descriptor.getGlobalActions()) {
            addIfOpen(entry, action, steps, 0, variables, available);
        }
        for (Step step : steps) {
            for (ActionDescriptor action : (List<ActionDescriptor>) descriptor.getStep(step.getStepId()).getActions()) {
                addIfOpen(entry, action, steps, step.getStepId(), variables, available);
            }
        }
        return available;
    }

    @Override
    protected Object loadObject(String className) {
        return parts.load(className);
    }

    /** A step without ways out is a final status: the issue stays on it, its workflow does not end. */
    @Override
    protected void checkImplicitFinish(long entryId) {
    }

    private void addIfOpen(WorkflowEntry entry, ActionDescriptor action, List<Step> steps, int stepId,
                           Map<String, Object> variables, List<ActionDescriptor> available) throws WorkflowException {
        WorkflowDescriptor descriptor = getConfiguration().getWorkflow(entry.getWorkflowName());
        populateTransientMap(entry, variables, descriptor.getRegisters(), action.getId(), steps);
        RestrictionDescriptor restriction = action.getRestriction();
        List conditions = restriction == null ? List.of() : restriction.getConditions();
        try {
            if (passesConditions(null, conditions, Collections.unmodifiableMap(variables),
                    getPersistence().getPropertySet(entry.getId()), stepId)) {
                available.add(action);
            }
        } catch (WorkflowException e) {
            // Closed rather than open: the transition is not offered, and the log says which part is at fault.
            LOG.warn("Transition {} \"{}\" of workflow {} is not offered: {}", action.getId(), action.getName(),
                    entry.getWorkflowName(), e.getMessage(), e);
        }
    }
}
