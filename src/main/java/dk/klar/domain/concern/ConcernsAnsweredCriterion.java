package dk.klar.domain.concern;

import dk.klar.domain.concern.Answer.Outcome;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.time.LocalDate;
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
            if (Boolean.TRUE.equals(entry.body().beforeRollout()) && answer.map(given -> waits(given.body().outcome(), given.body().parkedUntil(), gate)).orElse(true)) {
                findings.missing(new Cure(Kind.ANSWER.segment(), entry.key(), "outcome"),
                        answer.isEmpty() ? "concerns.unanswered" : "concerns.parkedTooLong", entry.body().nature(), Excerpt.of(entry.body().text()));
            }
        }
        if (gate.dossier().confidential().stream().anyMatch(one -> one.beforeRollout() && waits(one.outcome(), one.parkedUntil(), gate))) {
            findings.missing(Cure.nowhere(), "concerns.inConfidence");
        }
        findings.restsOn(concerns);
    }

    /** What is parked until a day that has come waits again; so does what is parked until no day. */
    private static boolean waits(Outcome outcome, LocalDate parkedUntil, GateCase gate) {
        return outcome == null || outcome == Outcome.PARKED && (parkedUntil == null || gate.past(parkedUntil));
    }
}
