package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.spi.Step;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.List;

/** Engines for users, and what can be said of an entry without one. */
public final class Runs {
    private final Configuration configuration;
    private final Parts parts;

    public Runs(Configuration configuration, Parts parts) {
        this.configuration = configuration;
        this.parts = parts;
    }

    public Engine engine(String userKey) {
        return new Engine(userKey, configuration, parts);
    }

    public String workflowName(long entryId) {
        try {
            return configuration.getWorkflowStore().findEntry(entryId).getWorkflowName();
        } catch (StoreException e) {
            throw new IllegalStateException("No workflow entry " + entryId, e);
        }
    }

    /** A meta attribute of the step on which the entry stands; the empty text where it has none. */
    public String stepMeta(long entryId, String name) {
        try {
            List<?> steps = configuration.getWorkflowStore().findCurrentSteps(entryId);
            int stepId = ((Step) steps.get(0)).getStepId();
            return WorkflowFile.meta(configuration.getWorkflow(workflowName(entryId)).getStep(stepId).getMetaAttributes(), name);
        } catch (WorkflowException e) {
            throw new IllegalStateException("No workflow entry " + entryId, e);
        }
    }
}
