package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import com.atlassian.jira.issue.MutableIssue;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running transition, as its parts see it: the transient variables under the names that Jira gives them. */
public final class Run {
    public static final String ISSUE = "issue";
    public static final String ORIGINAL_ISSUE = "originalissueobject";
    public static final String PROJECT_KEY = "pkey";
    public static final String COMMENT = "comment";
    /** The host's own: what is to be told to listeners when all is stored. */
    static final String EVENTS = "dk.klar.host.events";

    private final Map<Object, Object> variables;

    @SuppressWarnings("unchecked")
    public Run(Map<?, ?> transientVars) {
        this.variables = (Map<Object, Object>) transientVars;
    }

    public MutableIssue issue() {
        return (MutableIssue) variables.get(ISSUE);
    }

    /** The user's key, as in Jira; empty for anonymous. */
    public String callerKey() {
        String caller = ((WorkflowContext) variables.get("context")).getCaller();
        return caller == null ? "" : caller;
    }

    public Optional<String> comment() {
        return variables.get(COMMENT) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    public long entryId() {
        return ((WorkflowEntry) variables.get("entry")).getId();
    }

    /** The status of the step on which the entry now stands. Functions run after the engine has moved it. */
    public String currentStatusId() throws StoreException {
        WorkflowStore store = (WorkflowStore) variables.get("store");
        WorkflowDescriptor descriptor = (WorkflowDescriptor) variables.get("descriptor");
        Step step = (Step) store.findCurrentSteps(entryId()).get(0);
        return WorkflowFile.meta(descriptor.getStep(step.getStepId()).getMetaAttributes(), "jira.status.id").trim();
    }

    @SuppressWarnings("unchecked")
    public void fireLater(long eventTypeId) {
        ((List<Long>) variables.get(EVENTS)).add(eventTypeId);
    }

    public static List<Long> collectEvents(Map<String, Object> inputs) {
        List<Long> events = new ArrayList<>();
        inputs.put(EVENTS, events);
        return events;
    }
}
