package dk.klar.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * Hides a transition until a gate is open; the panel on the issue says what is missing. Jira asks it each time an issue is
 * shown. Workflows name this class: frozen.
 */
public class KlarGateCondition implements Condition {
    private final Doorkeeper doorkeeper;

    public KlarGateCondition(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        GateSetting setting = GateSetting.of(args);
        return doorkeeper.opens(transientVars, setting);
    }
}
