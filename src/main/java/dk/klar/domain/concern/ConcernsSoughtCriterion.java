package dk.klar.domain.concern;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.time.LocalDate;
import java.util.List;

/**
 * That nobody has said anything openly is no good sign: did anybody ask? And who says something hears within a few working
 * days how it goes on.
 */
public final class ConcernsSoughtCriterion {
    private ConcernsSoughtCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Concern>> concerns = gate.dossier().all(Concern.class);
        if (concerns.isEmpty()) {
            findings.missing(Cure.adding(Kind.CONCERN), "concerns.none");
        }
        for (Entry<Concern> entry : concerns) {
            LocalDate due = ResponseTimes.due(entry, gate);
            if (gate.dossier().find(Answer.class, entry.key()).isEmpty() && due.isBefore(gate.today())) {
                findings.missing(new Cure(Kind.ANSWER.segment(), entry.key(), "outcome"), "concerns.late",
                        entry.body().nature(), Excerpt.of(entry.body().text()), due);
            }
        }
        if (Representative.independent(gate.dossier()).isEmpty()) {
            findings.advice(Cure.adding(Kind.REPRESENTATIVE), "concerns.noRepresentative");
        }
        findings.restsOn(concerns);
    }
}
