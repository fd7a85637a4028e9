package dk.klar.domain.plan;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.TargetGroup;
import java.util.List;
import java.util.Optional;

/** For each unit somebody has asked what else is changing there, and where changes collide something is done about it. */
public final class ChangeCollisionsCriterion {
    private ChangeCollisionsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<ConcurrentChange>> changes = gate.dossier().all(ConcurrentChange.class);
        Optional<Entry<ImplementationPlan>> nothingElse = gate.dossier().only(ImplementationPlan.class)
                .filter(plan -> !plan.body().noOtherChanges().isEmpty());
        if (gate.units().isEmpty()) {
            findings.missing(Cure.adding(Kind.TARGET_GROUP), "collisions.noUnits");
        }
        for (String unit : gate.units()) {
            if (nothingElse.isEmpty() && changes.stream().noneMatch(entry -> TargetGroup.same(entry.body().unit(), unit))) {
                findings.missing(Cure.adding(Kind.CONCURRENT_CHANGE), "collisions.notAsked", unit);
            }
        }
        changes.forEach(entry -> judge(entry, gate, findings));
        findings.restsOn(changes);
        nothingElse.ifPresent(findings::restsOn);
    }

    private static void judge(Entry<ConcurrentChange> entry, GateCase gate, Findings findings) {
        ConcurrentChange change = entry.body();
        Optional<RolloutStep> step = gate.dossier().all(RolloutStep.class).stream().map(Entry::body)
                .filter(each -> each.hits(change.unit()) && change.overlaps(each)).findFirst();
        if (step.isPresent() && change.effect() == null) {
            findings.missing(Cure.in(entry, "effect"), "collisions.open", change.change(), change.unit(), step.get().title());
        } else if (change.effect() == ConcurrentChange.Effect.COLLIDES && change.handling().isEmpty()) {
            findings.missing(Cure.in(entry, "handling"), "collisions.notHandled", change.change(), change.unit());
        }
    }
}
