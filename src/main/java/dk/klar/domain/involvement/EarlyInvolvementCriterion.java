package dk.klar.domain.involvement;

import dk.klar.domain.context.Technology;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.pilot.Pilot;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** People were involved before it was decided, by more than information. */
public final class EarlyInvolvementCriterion {
    private EarlyInvolvementCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Involvement>> held = gate.dossier().all(Involvement.class).stream().filter(entry -> gate.past(entry.body().heldOn())).toList();
        Optional<Entry<Involvement>> first = held.stream().filter(entry -> entry.body().level().involves())
                .min(Comparator.comparing(entry -> entry.body().heldOn()));
        Optional<Entry<GatePlan>> plan = gate.dossier().about(gate.gate(), GatePlan.class);
        if (first.isEmpty()) {
            findings.missing(Cure.adding(Kind.INVOLVEMENT), held.isEmpty() ? "involvement.none" : "involvement.onlyInformation");
            return;
        }
        findings.restsOn(first.get());
        plan.ifPresent(findings::restsOn);
        plan.filter(entry -> !first.get().body().heldOn().isBefore(entry.body().decidedOn())).ifPresent(entry ->
                findings.missing(Cure.in(first.get(), "heldOn"), "involvement.afterDecision", first.get().body().heldOn(), entry.body().decidedOn()));
        gate.dossier().all(Pilot.class).stream().map(entry -> entry.body().startsOn()).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .filter(start -> !first.get().body().heldOn().isBefore(start)).ifPresent(start ->
                        findings.advice(Cure.in(first.get(), "heldOn"), "involvement.afterPilot", first.get().body().heldOn(), start));
        gate.dossier().only(Technology.class).map(entry -> entry.body().firstHeardOn()).filter(heard -> heard.isBefore(first.get().body().heldOn()))
                .ifPresent(heard -> findings.advice(Cure.in(first.get(), "heldOn"), "involvement.afterTalk", first.get().body().heldOn(), heard));
    }
}
