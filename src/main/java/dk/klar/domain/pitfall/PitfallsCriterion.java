package dk.klar.domain.pitfall;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.guidance.Pitfall;
import java.util.Optional;

/** Every pitfall has been judged. What the judgement is, is the team's: a pitfall that was hit is no bar, one that was passed over is. */
public final class PitfallsCriterion {
    private PitfallsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        for (Pitfall pitfall : Pitfall.values()) {
            Optional<Entry<Judgement>> judgement = gate.dossier().about(pitfall, Judgement.class);
            judgement.ifPresent(findings::restsOn);
            if (judgement.isEmpty()) {
                findings.missing(Cure.in(Kind.JUDGEMENT, pitfall, "stance"), "pitfalls.notJudged", pitfall);
            } else if (judgement.get().body().reviewOn() != null && judgement.get().body().reviewOn().isBefore(gate.today())) {
                findings.advice(Cure.in(judgement.get(), "reviewOn"), "pitfalls.reviewDue", pitfall, judgement.get().body().reviewOn());
            }
        }
    }
}
