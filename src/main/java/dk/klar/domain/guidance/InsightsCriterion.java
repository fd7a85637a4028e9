package dk.klar.domain.guidance;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;

/** For each insight it is said how it is met here. */
public final class InsightsCriterion {
    private InsightsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        for (Insight insight : Insight.values()) {
            gate.dossier().about(insight, InsightNote.class).ifPresentOrElse(findings::restsOn,
                    () -> findings.missing(Cure.in(Kind.INSIGHT_NOTE, insight, "howMet"), "insights.notSaid", insight));
        }
    }
}
