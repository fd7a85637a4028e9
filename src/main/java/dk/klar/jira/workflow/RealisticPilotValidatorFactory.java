package dk.klar.jira.workflow;

import dk.klar.text.Library;

/** The screen of the validator <i>Realistic pilot recorded</i>. */
public class RealisticPilotValidatorFactory extends PlainScreens {
    public RealisticPilotValidatorFactory(Library library) {
        super(library, "klar.workflow.realistic-pilot.description");
    }
}
