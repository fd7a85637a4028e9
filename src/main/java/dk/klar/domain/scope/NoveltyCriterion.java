package dk.klar.domain.scope;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.Optional;

/** Not everything at once: the smallest part that makes sense, and few kinds of novelty at the same time. */
public final class NoveltyCriterion {
    private NoveltyCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<ScopeFence>> fence = gate.dossier().only(ScopeFence.class);
        if (fence.isEmpty() || fence.get().body().novelties().isEmpty()) {
            findings.missing(Cure.in(Kind.SCOPE_FENCE, "novelties"), "novelty.notSaid");
            return;
        }
        findings.restsOn(fence.get());
        if (fence.get().body().kindsOfNovelty() > gate.policy().noveltiesAtMost()) {
            findings.missing(Cure.in(fence.get(), "novelties"), "novelty.tooMuch", fence.get().body().kindsOfNovelty(), gate.policy().noveltiesAtMost());
        }
    }
}
