package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import dk.klar.text.Library;

/** The screens of the post function <i>Reopen the gate</i>. */
public class ReopenGateFunctionFactory extends GateScreens implements WorkflowPluginFunctionFactory {
    public ReopenGateFunctionFactory(Library library) {
        super(library, "klar.workflow.reopen.view", "klar.workflow.passage.unknown");
    }
}
