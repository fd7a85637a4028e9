package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import dk.klar.host.workflow.store.JdbcStore;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** The workflow entries of issues: where each stands, engines that move it, and what is done to it outside transitions. */
public final class Entries {
    /** A new entry and the status in which it begins. */
    public record Begun(long entryId, String statusId) {
    }

    private final WorkflowConfiguration configuration;
    private final Parts parts;
    private final JdbcStore store;
    private final Clock clock;

    public Entries(WorkflowConfiguration configuration, Parts parts, JdbcStore store, Clock clock) {
        this.configuration = configuration;
        this.parts = parts;
        this.store = store;
        this.clock = clock;
    }

    public Engine engine(String userKey) {
        return new Engine(userKey, configuration, parts);
    }

    public void lock(long entryId) {
        store.lock(entryId);
    }

    public void delete(long entryId) {
        store.delete(entryId);
    }

    public String workflowName(long entryId) {
        try {
            return store.findEntry(entryId).getWorkflowName();
        } catch (StoreException e) {
            throw new IllegalStateException("No workflow entry " + entryId, e);
        }
    }

    /** A meta attribute of the step on which the entry stands; the empty text where it has none. */
    public String stepMeta(long entryId, String name) {
        try {
            List<?> steps = store.findCurrentSteps(entryId);
            int stepId = ((Step) steps.get(0)).getStepId();
            return WorkflowFile.meta(configuration.getWorkflow(workflowName(entryId)).getStep(stepId).getMetaAttributes(), name);
        } catch (WorkflowException e) {
            throw new IllegalStateException("No workflow entry " + entryId, e);
        }
    }

    /** Jira's fork keeps the resolution on the issue; this host, which has no such field, keeps it with the entry. */
    public Optional<String> resolution(long entryId) {
        return Optional.ofNullable(store.getPropertySet(entryId).getString("resolution")).filter(id -> !id.isEmpty());
    }

    /** Puts an issue that comes from elsewhere on the step of its status, or on the first one. No function runs. */
    public Begun begin(String workflow, String statusId) {
        try {
            WorkflowDescriptor descriptor = configuration.getWorkflow(workflow);
            StepDescriptor step = stepOf(descriptor, statusId);
            WorkflowEntry entry = store.createEntry(workflow);
            store.setEntryState(entry.getId(), WorkflowEntry.ACTIVATED);
            store.createCurrentStep(entry.getId(), step.getId(), "", Date.from(clock.instant()), null, "", null);
            return new Begun(entry.getId(), WorkflowFile.meta(step.getMetaAttributes(), "jira.status.id").trim());
        } catch (WorkflowException e) {
            throw new IllegalStateException("The workflow \"" + workflow + "\" could not be begun", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static StepDescriptor stepOf(WorkflowDescriptor descriptor, String statusId) {
        ActionDescriptor first = (ActionDescriptor) descriptor.getInitialActions().get(0);
        return ((List<StepDescriptor>) descriptor.getSteps()).stream()
                .filter(step -> WorkflowFile.meta(step.getMetaAttributes(), "jira.status.id").trim().equals(statusId)).findFirst()
                .orElseGet(() -> descriptor.getStep(first.getUnconditionalResult().getStep()));
    }
}
