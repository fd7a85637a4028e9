package dk.klar.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.jira.view.GateOption;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import java.util.HashMap;
import java.util.Map;

/** The workflow editor's screens for a module that is set to a gate. */
abstract class GateScreens implements WorkflowPluginFactory {
    private final Library library;
    private final String textKey;
    private final String unknownKey;

    /**
     * @param textKey    says what the module does with the gate
     * @param unknownKey says what it does where the workflow names a gate that does not exist
     */
    GateScreens(Library library, String textKey, String unknownKey) {
        this.library = library;
        this.textKey = textKey;
        this.unknownKey = unknownKey;
    }

    @Override
    public final Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Texts texts = library.texts();
        GateSetting setting = GateSetting.of(descriptor);
        return "view".equals(resourceName) ? Map.of("text", sentence(setting, texts)) : form(setting, texts);
    }

    /** What the module does, as it is set. */
    String sentence(GateSetting setting, Texts texts) {
        return Gate.byId(setting.gate()).map(gate -> texts.text(textKey, texts.text("klar.gate." + gate.id())))
                .orElseGet(() -> texts.text(unknownKey, setting.gate()));
    }

    /** What the form shows: the gates to choose from, the one that is set chosen. */
    Map<String, Object> form(GateSetting setting, Texts texts) {
        return new HashMap<>(Map.of("label", texts.text("klar.workflow.gate.setting"),
                "help", texts.text("klar.workflow.gate.help"), "gates", GateOption.all(setting.gate(), texts)));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of(GateSetting.GATE, GateSetting.sent(formParams, GateSetting.GATE));
    }
}
