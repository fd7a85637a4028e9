package dk.klar.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Asks for everything that a gate asks. Workflows name this class: frozen. */
public class KlarGateValidator implements Validator {
    private final Doorkeeper doorkeeper;

    public KlarGateValidator(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        GateSetting setting = GateSetting.of(args);
        doorkeeper.check(transientVars, "klar.gate." + setting.gate(), setting.shutElsewhere(),
                (judge, implementation) -> judge.judge(implementation, setting.gate()));
    }
}
