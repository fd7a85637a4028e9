package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import dk.klar.text.Library;

/** The screens of the post function <i>Record the gate's passage</i>. */
public class RecordPassageFunctionFactory extends GateScreens implements WorkflowPluginFunctionFactory {
    public RecordPassageFunctionFactory(Library library) {
        super(library, "klar.workflow.passage.view", "klar.workflow.passage.unknown");
    }
}
