package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dk.klar.text.Library;
import java.util.Map;

/** The workflow editor's screen for a validator without settings: what it asks, in a sentence. */
abstract class PlainScreens implements WorkflowPluginValidatorFactory {
    private final Library library;
    private final String textKey;

    PlainScreens(Library library, String textKey) {
        this.library = library;
        this.textKey = textKey;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        return Map.of("text", library.texts().text(textKey));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of();
    }
}
