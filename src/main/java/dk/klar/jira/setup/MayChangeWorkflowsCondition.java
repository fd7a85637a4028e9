package dk.klar.jira.setup;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.ReaderCondition;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Workflows;
import java.util.Map;

/** Shows a link to those who may change Jira's workflows. */
public class MayChangeWorkflowsCondition extends ReaderCondition {
    private final Workflows workflows;

    public MayChangeWorkflowsCondition(Caller caller, Workflows workflows) {
        super(caller);
        this.workflows = workflows;
    }

    @Override
    protected boolean shows(UserKey reader, Map<String, Object> context) {
        return workflows.mayChange(reader);
    }
}
