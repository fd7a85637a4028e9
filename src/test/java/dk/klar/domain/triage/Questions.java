package dk.klar.domain.triage;

import static dk.klar.testing.TriageFixture.light;

import dk.klar.testing.Draft;
import java.util.List;

/** What the tests of the triage share: its questions, and a plain tool of which some are answered with a yes. */
final class Questions {
    /** Those whose yes takes care: all yes-or-no questions but what it is called. */
    static final List<String> QUESTIONS = light().tree().entrySet().stream()
            .filter(answer -> answer.getValue() instanceof Boolean && !answer.getKey().equals("upgrade")).map(answer -> answer.getKey()).toList();

    private Questions() {
    }

    static Draft<Triage> yesTo(String... questions) {
        Draft<Triage> triage = light();
        for (String question : questions) {
            triage = triage.with(question, true);
        }
        return triage;
    }
}
