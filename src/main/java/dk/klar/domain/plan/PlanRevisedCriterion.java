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
        Optional<LocalDate> end = gate.lastPilotEnd();
        if (end.isEmpty()) {
            findings.notApplicable();
        } else if (revisions.stream().noneMatch(entry -> since(entry.body(), end.get(), gate))) {
            findings.missing(Cure.adding(Kind.REVISION), "plan.notRevised", end.get());
        }
        revisions.stream().filter(entry -> gate.past(entry.body().heldOn()) && entry.body().learned().isEmpty())
                .forEach(entry -> findings.missing(Cure.in(entry, "learned"), "plan.nothingLearned", entry.body().heldOn()));
        if (revisions.stream().noneMatch(entry -> entry.body().plannedOn().isAfter(gate.today()))) {
            findings.advice(Cure.adding(Kind.REVISION), "plan.noneAhead");
        }
        if (gate.dossier().only(ImplementationPlan.class).map(plan -> plan.body().story()).orElse("").isEmpty()) {
            findings.advice(Cure.in(Kind.PLAN, "story"), "plan.noStory");
        }
    }

    private static boolean since(Revision revision, LocalDate end, GateCase gate) {
        return gate.past(revision.heldOn()) && !revision.heldOn().isBefore(end);
    }
}
