package dk.klar.domain.goal;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.TargetGroup;
import java.util.List;

/** For each profession of the target groups it is said what it does for the core task, and what people care about that it may hit. */
public final class MeaningCriterion {
    private MeaningCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Meaning>> meanings = gate.dossier().all(Meaning.class);
        findings.restsOn(meanings);
        if (gate.professions().isEmpty()) {
            findings.notApplicable();
        }
        for (String profession : gate.professions()) {
            List<Entry<Meaning>> its = meanings.stream().filter(entry -> TargetGroup.same(entry.body().profession(), profession)).toList();
            if (its.isEmpty()) {
                findings.missing(Cure.adding(Kind.MEANING), "meaning.none", profession);
            } else if (its.stream().allMatch(entry -> entry.body().coreTask().isEmpty())) {
                findings.missing(Cure.in(its.get(0), "coreTask"), "meaning.noCoreTask", profession);
            } else if (its.stream().allMatch(entry -> entry.body().valuedQualities().isEmpty())) {
                findings.advice(Cure.in(its.get(0), "valuedQualities"), "meaning.noQualities", profession);
            }
        }
    }
}
