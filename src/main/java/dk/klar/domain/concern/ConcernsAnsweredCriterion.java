package dk.klar.domain.concern;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;
import java.util.Optional;

/**
 * No concern that asks for an answer before the rollout is without one. Answered is not agreed. What was said in
 * confidence counts too; of that no more is told than that something waits.
 */
public final class ConcernsAnsweredCriterion {
    private ConcernsAnsweredCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Concern>> concerns = gate.dossier().all(Concern.class);
        for (Entry<Concern> entry : concerns) {
            Optional<Entry<Answer>> answer = gate.dossier().find(Answer.class, entry.key());
            answer.ifPresent(findings::restsOn);
            if (Boolean.TRUE.equals(entry.body().beforeRollout()) && waits(answer.map(Entry::body).orElse(null), gate)) {
                findings.missing(new Cure(Kind.ANSWER.segment(), entry.key(), "outcome"),
                        answer.isEmpty() ? "concerns.unanswered" : "concerns.parkedTooLong", entry.body().nature(), Excerpt.of(entry.body().text()));
            }
        }
        if (gate.dossier().confidential().stream().anyMatch(one -> one.beforeRollout() && waits(one.answer(), gate))) {
            findings.missing(Cure.nowhere(), "concerns.inConfidence");
        }
        findings.restsOn(concerns);
    }

    /** What is parked until a day that has come waits again; so does what is parked until no day. */
    private static boolean waits(Answer answer, GateCase gate) {
        return answer == null || answer.outcome() == Answer.Outcome.PARKED
                && (answer.parkedUntil() == null || gate.past(answer.parkedUntil()));
    }
}
