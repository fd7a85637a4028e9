package dk.klar.domain.decision;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.RoleAssignment;
import java.util.List;
import java.util.Optional;

/** Somebody has decided that it goes on, and the conditions are met or not yet due. No policy can do without. */
public final class DecisionCriterion {
    private DecisionCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<Decision>> inForce = Decision.inForce(gate.dossier(), gate.gate());
        if (inForce.isEmpty()) {
            findings.missing(Cure.adding(Kind.DECISION), "decision.none");
            return;
        }
        Growth.undecided(gate).forEach(findings::missing);
        Decision decision = inForce.get().body();
        findings.restsOn(inForce.get());
        if (!decision.goes()) {
            findings.missing(Cure.adding(Kind.DECISION), "decision.notGo", decision.outcome(), decision.decidedOn());
        } else if (RoleAssignment.leaders(gate.dossier().entries(Kind.ROLE)).contains(inForce.get().created().by())) {
            findings.missing(Cure.adding(Kind.DECISION), "decision.byLeader", inForce.get().created().by());
        } else if (!gate.past(decision.decidedOn())) {
            findings.missing(Cure.in(inForce.get(), "decidedOn"), "decision.notYet", decision.decidedOn());
        } else {
            conditions(gate, inForce.get(), findings);
        }
    }

    private static void conditions(GateCase gate, Entry<Decision> decision, Findings findings) {
        List<Entry<Condition>> conditions = of(gate.dossier(), decision);
        if (conditions.isEmpty() && decision.body().outcome() == Decision.Outcome.GO_WITH_CONDITIONS) {
            findings.missing(Cure.adding(Kind.CONDITION), "decision.noConditions");
        }
        overdue(gate).forEach(condition -> findings.missing(Cure.in(condition, ""), "decision.overdue",
                condition.body().condition(), condition.body().owner(), condition.body().dueOn()));
        findings.restsOn(conditions);
        conditions.forEach(condition -> gate.dossier().find(Fulfilment.class, condition.key()).ifPresent(findings::restsOn));
    }

    /** The conditions of the decision in force that were due and have not been met. */
    public static List<Entry<Condition>> overdue(GateCase gate) {
        return unmet(gate).stream().filter(condition -> condition.body().dueOn().isBefore(gate.today())).toList();
    }

    /** The conditions of the decision in force that have not been met, due or not. */
    public static List<Entry<Condition>> unmet(GateCase gate) {
        return Decision.inForce(gate.dossier(), gate.gate()).map(decision -> of(gate.dossier(), decision)).orElse(List.of()).stream()
                .filter(condition -> gate.dossier().find(Fulfilment.class, condition.key())
                        .filter(met -> gate.past(met.body().metOn())).isEmpty())
                .toList();
    }

    /** Those of them of which the owner has not been told yet. */
    public static List<Entry<Condition>> toRemindOf(GateCase gate) {
        return overdue(gate).stream().filter(condition -> gate.dossier().find(Reminder.class, condition.key()).isEmpty()).toList();
    }

    private static List<Entry<Condition>> of(Dossier dossier, Entry<Decision> decision) {
        return dossier.all(Condition.class).stream().filter(condition -> condition.body().decision().equals(decision.key())).toList();
    }
}
