package dk.klar.jira.setup;

import com.atlassian.plugin.web.Condition;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Workflows;
import java.util.Map;

/** Shows a link to those who may change Jira's workflows. */
public class MayChangeWorkflowsCondition implements Condition {
    private final Caller caller;
    private final Workflows workflows;

    public MayChangeWorkflowsCondition(Caller caller, Workflows workflows) {
        this.caller = caller;
        this.workflows = workflows;
    }

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return caller.user().filter(workflows::mayChange).isPresent();
    }
}
