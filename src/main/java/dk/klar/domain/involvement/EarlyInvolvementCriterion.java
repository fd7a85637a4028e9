package dk.klar.domain.involvement;

import dk.klar.domain.context.Technology;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.pilot.Pilot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** People were involved before it was decided, by more than information. */
public final class EarlyInvolvementCriterion {
    private final GateCase gate;
    private final Findings findings;
    private final Entry<Involvement> first;
    private final LocalDate heldOn;

    private EarlyInvolvementCriterion(GateCase gate, Findings findings, Entry<Involvement> first) {
        this.gate = gate;
        this.findings = findings;
        this.first = first;
        this.heldOn = first.body().heldOn();
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Involvement>> held = gate.dossier().all(Involvement.class).stream().filter(entry -> gate.past(entry.body().heldOn())).toList();
        Optional<Entry<Involvement>> first = held.stream().filter(entry -> entry.body().level().involves())
                .min(Comparator.comparing(entry -> entry.body().heldOn()));
        if (first.isEmpty()) {
            findings.missing(Cure.adding(Kind.INVOLVEMENT), held.isEmpty() ? "involvement.none" : "involvement.onlyInformation");
            return;
        }
        findings.restsOn(first.get());
        EarlyInvolvementCriterion early = new EarlyInvolvementCriterion(gate, findings, first.get());
        early.beforeTheRolloutWasDecided();
        early.beforeThePilot();
        gate.dossier().only(Technology.class).ifPresent(early::beforeItWasDecidedAndTalkedOf);
        if (held.stream().allMatch(entry -> entry.body().whatChanged().isEmpty())) {
            findings.advice(Cure.in(first.get(), "whatChanged"), "involvement.nothingChanged");
        }
    }

    private void beforeTheRolloutWasDecided() {
        Optional<Entry<GatePlan>> plan = gate.dossier().about(gate.gate(), GatePlan.class);
        plan.ifPresent(findings::restsOn);
        plan.map(entry -> entry.body().decidedOn()).filter(this::notBefore).ifPresent(day ->
                findings.missing(Cure.in(first, "heldOn"), "involvement.afterDecision", heldOn, day));
    }

    private void beforeThePilot() {
        gate.dossier().all(Pilot.class).stream().map(entry -> entry.body().startsOn()).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).filter(this::notBefore)
                .ifPresent(day -> findings.advice(Cure.in(first, "heldOn"), "involvement.afterPilot", heldOn, day));
    }

    private void beforeItWasDecidedAndTalkedOf(Entry<Technology> technology) {
        LocalDate introduction = technology.body().introductionDecidedOn();
        if (introduction != null) {
            findings.restsOn(technology);
            if (notBefore(introduction)) {
                findings.missing(Cure.in(first, "heldOn"), "involvement.afterIntroduction", heldOn, introduction);
            }
        }
        LocalDate heard = technology.body().firstHeardOn();
        if (heard != null && heard.isBefore(heldOn)) {
            findings.advice(Cure.in(first, "heldOn"), "involvement.afterTalk", heldOn, heard);
        }
    }

    private boolean notBefore(LocalDate day) {
        return !heldOn.isBefore(day);
    }
}
