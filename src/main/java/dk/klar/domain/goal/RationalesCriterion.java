package dk.klar.domain.goal;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** Where steering and profession collide, it is said how; and where they stay in conflict, the owner has decided. */
public final class RationalesCriterion {
    private RationalesCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Rationale>> rationales = gate.dossier().all(Rationale.class);
        if (rationales.isEmpty()) {
            findings.missing(Cure.adding(Kind.RATIONALE), "rationales.none");
        }
        for (Entry<Rationale> entry : rationales) {
            Rationale rationale = entry.body();
            if (rationale.outcome() == null) {
                findings.missing(Cure.in(entry, "outcome"), "rationales.open", rationale.steering(), rationale.professional());
            } else if (rationale.outcome() == Rationale.Outcome.IN_CONFLICT
                    && (rationale.ownersDecision().isEmpty() || !gate.past(rationale.decidedOn()))) {
                findings.missing(Cure.in(entry, rationale.ownersDecision().isEmpty() ? "ownersDecision" : "decidedOn"),
                        "rationales.conflict", rationale.steering(), rationale.professional());
            }
        }
        findings.restsOn(rationales);
    }
}
