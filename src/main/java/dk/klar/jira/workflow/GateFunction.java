package dk.klar.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.text.Library;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementation;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What puts something about a gate on record when a transition is made. If it cannot be put on record, the transition fails:
 * going through without a trace is what the gate is there to prevent.
 */
abstract class GateFunction implements FunctionProvider {
    private static final Logger log = LoggerFactory.getLogger(GateFunction.class);

    private final Caller caller;
    private final Library library;

    GateFunction(Caller caller, Library library) {
        this.caller = caller;
        this.library = library;
    }

    /** Puts it on record. */
    abstract void record(Gate gate, Implementation implementation, UserKey user);

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it
    public final void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        Issue issue = (Issue) transientVars.get("issue");
        String gateId = GateSetting.of(args).gate();
        Optional<Gate> gate = Gate.byId(gateId);
        if (gate.isEmpty()) {
            throw new WorkflowException(library.texts().text("klar.workflow.passage.unknown", gateId));
        }
        Optional<UserKey> user = madeBy(transientVars);
        if (user.isEmpty()) {
            throw new WorkflowException(library.texts().text("klar.workflow.passage.nobody"));
        }
        try {
            record(gate.get(), JiraImplementations.of(issue), user.get());
        } catch (RuntimeException e) {
            log.error("{}: what {} was to put on record at {} could not be", issue.getKey(), getClass().getSimpleName(), gateId, e);
            throw new WorkflowException(library.texts().text("klar.workflow.passage.failed", issue.getKey()), e);
        }
    }

    /** Jira makes the transition as this user, who need not be logged in: a rule or a script may make it for somebody. */
    private Optional<UserKey> madeBy(Map<?, ?> transientVars) {
        return transientVars.get("context") instanceof WorkflowContext context && context.getCaller() != null && !context.getCaller().isEmpty()
                ? Optional.of(new UserKey(context.getCaller())) : caller.user();
    }
}
