package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import dk.klar.text.Library;

/** The screens of the condition <i>Klar gate is open</i>. */
public class KlarGateConditionFactory extends GuardScreens implements WorkflowPluginConditionFactory {
    public KlarGateConditionFactory(Library library) {
        super(library, "klar.workflow.gate-open.view", "klar.workflow.gate-open.unknown");
    }
}
