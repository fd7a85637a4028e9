package dk.klar.domain.question;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.question.QuestionAnswer.Says;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the municipality asks at the gate is answered with yes, or is not relevant here. Of several answers the latest counts. */
public final class OwnQuestionsCriterion {
    private OwnQuestionsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Question>> asked = gate.dossier().all(Question.class).stream()
                .filter(question -> question.body().gate() == gate.gate() && question.body().demand() != Demand.OFF)
                .filter(question -> !askedAfterTheDecision(question, gate)).toList();
        if (asked.isEmpty()) {
            findings.notApplicable();
        }
        for (Entry<Question> question : asked) {
            Optional<Entry<QuestionAnswer>> answer = gate.dossier().all(QuestionAnswer.class).stream()
                    .filter(entry -> entry.body().question().equals(question.key()))
                    .max(Comparator.comparing(entry -> entry.updated().at()));
            findings.restsOn(question);
            answer.ifPresent(findings::restsOn);
            open(question, answer).ifPresent(question.body().demand() == Demand.MUST ? findings::missing : findings::advice);
        }
    }

    /** What was decided stays under what was asked then. */
    private static boolean askedAfterTheDecision(Entry<Question> question, GateCase gate) {
        return Decision.inForce(gate.dossier(), gate.gate()).filter(decision -> decision.body().goes())
                .filter(decision -> question.created().at().isAfter(decision.created().at())).isPresent();
    }

    private static Optional<Reason> open(Entry<Question> question, Optional<Entry<QuestionAnswer>> answer) {
        if (answer.isEmpty()) {
            return Optional.of(Reason.of(Cure.adding(Kind.QUESTION_ANSWER), "question.none", question.body().words()));
        }
        return answer.get().body().says() != Says.NO ? Optional.empty()
                : Optional.of(Reason.of(Cure.in(answer.get(), "says"), "question.no", question.body().words()));
    }
}
