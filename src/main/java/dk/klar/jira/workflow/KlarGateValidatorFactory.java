package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import dk.klar.text.Library;

/** The screens of the validator <i>Klar gate</i>. */
public class KlarGateValidatorFactory extends GuardScreens implements WorkflowPluginValidatorFactory {
    public KlarGateValidatorFactory(Library library) {
        super(library, "klar.workflow.gate.view", "klar.workflow.gate.unknown");
    }
}
