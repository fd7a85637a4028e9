package dk.klar.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dk.klar.domain.gate.Criterion;
import java.util.Map;

/** Asks for a realistic pilot alone. Workflows name this class: frozen. */
public class RealisticPilotValidator implements Validator {
    private final Doorkeeper doorkeeper;

    public RealisticPilotValidator(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        doorkeeper.check(transientVars, "klar.workflow.realistic-pilot.name", false,
                (judge, implementation) -> judge.judge(implementation, Criterion.REALISTIC_PILOT));
    }
}
