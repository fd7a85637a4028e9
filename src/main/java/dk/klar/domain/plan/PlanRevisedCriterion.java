package dk.klar.domain.plan;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plan was gone through after the pilot, with what it taught; and there are points to go through it again. */
public final class PlanRevisedCriterion {
    private PlanRevisedCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Revision>> revisions = gate.dossier().all(Revision.class);
        findings.restsOn(revisions);
        List<Entry<Revision>> held = revisions.stream().filter(entry -> gate.past(entry.body().heldOn())).toList();
        Optional<LocalDate> end = gate.lastPilotEnd();
        if (end.isPresent() && held.stream().allMatch(entry -> entry.body().heldOn().isBefore(end.get()))) {
            findings.missing(Cure.adding(Kind.REVISION), "plan.notRevised", end.get());
        }
        held.stream().filter(entry -> entry.body().learned().isEmpty())
                .forEach(entry -> findings.missing(Cure.in(entry, "learned"), "plan.nothingLearned", entry.body().heldOn()));
        if (end.isEmpty() && findings.lacks() == 0) {
            findings.notApplicable();
        }
        if (revisions.stream().noneMatch(entry -> entry.body().plannedOn().isAfter(gate.today()) && !held.contains(entry))) {
            findings.advice(Cure.adding(Kind.REVISION), "plan.noneAhead");
        }
        if (gate.dossier().only(ImplementationPlan.class).map(plan -> plan.body().story()).orElse("").isEmpty()) {
            findings.advice(Cure.in(Kind.PLAN, "story"), "plan.noStory");
        }
    }
}
