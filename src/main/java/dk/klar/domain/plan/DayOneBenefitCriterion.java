package dk.klar.domain.plan;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** Every step of the rollout gives the employees something there and then; a step that does not is named. */
public final class DayOneBenefitCriterion {
    private DayOneBenefitCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<RolloutStep>> steps = gate.dossier().all(RolloutStep.class);
        if (steps.isEmpty()) {
            findings.missing(Cure.adding(Kind.ROLLOUT_STEP), "steps.none");
        }
        for (Entry<RolloutStep> entry : steps) {
            RolloutStep step = entry.body();
            if (step.dayOneBenefit().isEmpty()) {
                findings.missing(Cure.in(entry, "dayOneBenefit"), "steps.noBenefit", step.title());
            } else if (step.dayOneFrom() == null) {
                findings.missing(Cure.in(entry, "dayOneFrom"), "steps.noDay", step.title());
            } else if (step.dayOneFrom().isAfter(step.lastDay())) {
                findings.advice(Cure.in(entry, "dayOneFrom"), "steps.farOff", step.title(), step.dayOneFrom(), step.lastDay());
            }
        }
        findings.restsOn(steps);
    }
}
