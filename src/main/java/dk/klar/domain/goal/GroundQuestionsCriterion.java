package dk.klar.domain.goal;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.guidance.GroundQuestion;
import java.util.Optional;

/** The four ground questions are answered, by the leaders and by the employees. */
public final class GroundQuestionsCriterion {
    private GroundQuestionsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        for (GroundQuestion question : GroundQuestion.values()) {
            Optional<Entry<GroundAnswer>> answer = gate.dossier().about(question, GroundAnswer.class);
            answer.ifPresent(findings::restsOn);
            if (answer.map(entry -> entry.body().leaders()).orElse("").isEmpty()) {
                findings.missing(Cure.in(Kind.GROUND_ANSWER, question, "leaders"), "ground.leaders", question);
            }
            if (answer.map(entry -> entry.body().employees()).orElse("").isEmpty()) {
                findings.missing(Cure.in(Kind.GROUND_ANSWER, question, "employees"), "ground.employees", question);
            }
        }
    }
}
