package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import java.util.Map;

/** The workflow editor's screens for a module that is set to a gate. */
abstract class GateScreens implements WorkflowPluginFactory {
    private final Library library;
    private final String key;

    /** @param key begins the texts that say what the module does with the gate */
    GateScreens(Library library, String key) {
        this.library = library;
        this.key = key;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Texts texts = library.texts();
        String gate = descriptor == null ? "" : GateSetting.of(descriptor);
        return "view".equals(resourceName) ? Map.of("text", GateSetting.sentence(key, gate, texts))
                : Map.of("label", texts.text("klar.workflow.gate.setting"), "help", texts.text("klar.workflow.gate.help"),
                        "gates", GateSetting.options(gate, texts));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return GateSetting.fromForm(formParams);
    }
}
