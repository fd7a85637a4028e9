package dk.klar.domain.goal;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** Side effects are named; those that nobody wants are explained, countered or not, by more than that the system requires them. */
public final class SideEffectsCriterion {
    private SideEffectsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<SideEffect>> effects = gate.dossier().all(SideEffect.class);
        if (effects.isEmpty()) {
            findings.missing(Cure.adding(Kind.SIDE_EFFECT), "sideEffects.none");
        }
        effects.forEach(entry -> judge(entry, findings));
        findings.restsOn(effects);
    }

    private static void judge(Entry<SideEffect> entry, Findings findings) {
        SideEffect effect = entry.body();
        if (effect.kind() == SideEffect.Kind.WANTED) {
            return;
        }
        if (effect.explanation().isEmpty()) {
            findings.missing(Cure.in(entry, "explanation"), "sideEffects.notExplained", effect.effect());
        }
        if (effect.because() == null || effect.because() == SideEffect.Because.SYSTEM_REQUIRES) {
            findings.missing(Cure.in(entry, "because"), effect.because() == null ? "sideEffects.noGround" : "sideEffects.systemOnly", effect.effect());
        }
        if (effect.kind() == SideEffect.Kind.UNWANTED_MITIGATED && effect.mitigation().isEmpty()) {
            findings.missing(Cure.in(entry, "mitigation"), "sideEffects.notMitigated", effect.effect());
        }
    }
}
