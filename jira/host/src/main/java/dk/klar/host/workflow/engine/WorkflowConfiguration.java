package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where the engine finds workflows and keeps entries. Workflows are not changed through it. */
@SuppressWarnings("rawtypes")
public final class WorkflowConfiguration implements Configuration {
    private final Supplier<List<String>> names;
    private final Function<String, Optional<WorkflowDescriptor>> workflows;
    private final WorkflowStore store;

    public WorkflowConfiguration(Supplier<List<String>> names, Function<String, Optional<WorkflowDescriptor>> workflows,
                                 WorkflowStore store) {
        this.names = names;
        this.workflows = workflows;
        this.store = store;
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        return workflows.apply(name).orElseThrow(() -> new FactoryException("No workflow is called \"" + name + "\""));
    }

    @Override
    public String[] getWorkflowNames() {
        return names.get().toArray(new String[0]);
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return store.getClass().getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public void load(URL url) {
        throw new UnsupportedOperationException("There is nothing to load");
    }

    @Override
    public boolean removeWorkflow(String name) {
        throw new UnsupportedOperationException("Workflows are edited in their XML");
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw new UnsupportedOperationException("Workflows are edited in their XML");
    }
}
