package dk.klar.jira.workflow;

import dk.klar.jira.view.GateOption;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import java.util.List;
import java.util.Map;

/** The screens of what holds issues back at a gate: it can also hold back those for which Klar is off. */
abstract class GuardScreens extends GateScreens {
    GuardScreens(Library library, String textKey, String unknownKey) {
        super(library, textKey, unknownKey);
    }

    @Override
    String sentence(GateSetting setting, Texts texts) {
        String sentence = super.sentence(setting, texts);
        return setting.shutElsewhere() ? sentence + " " + texts.text("klar.workflow.elsewhere.view") : sentence;
    }

    @Override
    Map<String, Object> form(GateSetting setting, Texts texts) {
        Map<String, Object> form = super.form(setting, texts);
        form.put("elsewhereLabel", texts.text("klar.workflow.elsewhere.setting"));
        form.put("elsewhereHelp", texts.text("klar.workflow.elsewhere.help"));
        form.put("elsewhere", List.of(
                new GateOption(GateSetting.THROUGH, texts.text("klar.workflow.elsewhere.through"), !setting.shutElsewhere()),
                new GateOption(GateSetting.SHUT, texts.text("klar.workflow.elsewhere.shut"), setting.shutElsewhere())));
        return form;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String elsewhere = GateSetting.sent(formParams, GateSetting.ELSEWHERE);
        return Map.of(GateSetting.GATE, GateSetting.sent(formParams, GateSetting.GATE),
                GateSetting.ELSEWHERE, elsewhere.isEmpty() ? GateSetting.THROUGH : elsewhere);
    }
}
