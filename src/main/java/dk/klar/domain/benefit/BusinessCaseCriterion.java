package dk.klar.domain.benefit;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.time.LocalDate;
import java.util.Optional;

/** The business case lives: somebody touched it after the pilot, and went through it where an assumption broke. */
public final class BusinessCaseCriterion {
    private BusinessCaseCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<BusinessCase>> entry = gate.dossier().only(BusinessCase.class);
        if (entry.isEmpty()) {
            findings.missing(Cure.in(Kind.BUSINESS_CASE, "summary"), "case.none");
            return;
        }
        findings.restsOn(entry.get());
        gate.lastPilotEnd().filter(end -> touched(entry.get(), gate).isBefore(end))
                .ifPresent(end -> findings.missing(Cure.in(entry.get(), "revisedOn"), "case.untouched", touched(entry.get(), gate), end));
        for (Assumption assumption : entry.get().body().assumptions()) {
            if (assumption.brokenOn() != null && !gate.past(assumption.reviewedOn())) {
                findings.missing(Cure.in(entry.get(), "assumptions"), "case.broken", assumption.text(), assumption.brokenOn());
            }
        }
        if (entry.get().body().expectedDip().isEmpty()) {
            findings.advice(Cure.in(entry.get(), "expectedDip"), "case.noDip");
        }
    }

    /** When it was last saved, or said to have been gone through; a day to come is a plan to. */
    private static LocalDate touched(Entry<BusinessCase> entry, GateCase gate) {
        LocalDate saved = gate.day(entry.updated());
        LocalDate revised = entry.body().revisedOn();
        return gate.past(revised) && revised.isAfter(saved) ? revised : saved;
    }
}
