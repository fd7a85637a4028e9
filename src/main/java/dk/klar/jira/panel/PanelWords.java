package dk.klar.jira.panel;

import dk.klar.text.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headings and buttons of the panel: {@code klar.panel.<name>}, for the template by name. */
enum PanelWords {
    actions, advice, edit, facts, judge, judgeAnew, judgement, more, noPilots, pilotAdd, pilots, pitfalls,
    pitfallsIntro, plan, planAdd, planNone, realism, remove, signal, whatToDo;

    static Map<String, String> in(Texts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(word -> words.put(word.name(), texts.text("klar.panel." + word)));
        return Collections.unmodifiableMap(words);
    }
}
