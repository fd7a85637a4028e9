package dk.klar.domain.triage;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.Optional;

/** Somebody has asked how much care it takes; and an upgrade that is more than one is named. */
public final class TriageCriterion {
    private TriageCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<Triage>> entry = gate.dossier().only(Triage.class);
        if (entry.isEmpty()) {
            findings.missing(Cure.in(Kind.TRIAGE, ""), "triage.none");
            return;
        }
        Triage triage = entry.get().body();
        findings.restsOn(entry.get());
        if (!triage.open().isEmpty()) {
            findings.missing(Cure.in(entry.get(), triage.open().get(0)), "triage.open", triage.open().size());
        }
        if (triage.lifted()) {
            findings.advice(Cure.in(entry.get(), "upgrade"), "triage.lifted", triage.track());
        }
    }
}
