package dk.klar.domain.med;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Reason.Cure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The MED committee at the level where the decision is made has discussed it before the decision, with the employee
 * side's views and management's answer on record. Where no discussion will do, the reasons are those of the one that
 * lacks least.
 */
public final class MedCriterion {
    private final GateCase gate;
    private final GatePlan plan;

    private MedCriterion(GateCase gate, GatePlan plan) {
        this.gate = gate;
        this.plan = plan;
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<GatePlan>> plan = gate.dossier().about(gate.gate(), GatePlan.class);
        if (plan.isEmpty()) {
            findings.missing(Cure.in(Kind.GATE_PLAN, gate.gate(), "decidedAt"), "med.noPlan");
            return;
        }
        findings.restsOn(plan.get());
        new MedCriterion(gate, plan.get().body()).judge(findings);
    }

    private void judge(Findings findings) {
        Optional<Entry<Discussion>> best = gate.dossier().all(Discussion.class).stream()
                .min(Comparator.comparingInt(discussion -> missing(discussion).size()));
        if (best.isEmpty()) {
            findings.missing(Cure.adding(Kind.DISCUSSION), "med.none", plan.decidedAt());
            return;
        }
        missing(best.get()).forEach(findings::missing);
        advice(best.get(), findings);
        findings.restsOn(best.get());
        gate.dossier().find(Committee.class, best.get().body().committee()).ifPresent(findings::restsOn);
    }

    private List<Reason> missing(Entry<Discussion> entry) {
        Discussion discussion = entry.body();
        List<Reason> reasons = new ArrayList<>();
        if (discussion.type() == Discussion.Type.INFORMATION) {
            reasons.add(Reason.of(Cure.in(entry, "type"), "med.informationOnly", discussion.meetingOn()));
        }
        committee(entry).ifPresent(reasons::add);
        if (!discussion.meetingOn().isBefore(decisionDay())) {
            reasons.add(Reason.of(Cure.in(entry, "meetingOn"), "med.tooLate", discussion.meetingOn(), decisionDay()));
        }
        if (discussion.employeeViews().isEmpty()) {
            reasons.add(Reason.of(Cure.in(entry, "employeeViews"), "med.noViews"));
        }
        if (discussion.managementAnswer().isEmpty()) {
            reasons.add(Reason.of(Cure.in(entry, "managementAnswer"), "med.noAnswer"));
        }
        return reasons;
    }

    private Optional<Reason> committee(Entry<Discussion> entry) {
        Optional<Committee> committee = gate.dossier().find(Committee.class, entry.body().committee()).map(Entry::body);
        if (committee.isEmpty()) {
            return Optional.of(Reason.of(Cure.in(entry, "committee"), "med.committeeGone"));
        }
        Optional<Level> level = committee.get().medLevel();
        if (level.isEmpty()) {
            return Optional.of(Reason.of(Cure.in(entry, "committee"), "med.noMedBody", committee.get().name(), committee.get().kind()));
        }
        return gate.policy().discussedAt(plan.decidedAt()).contains(level.get()) ? Optional.empty()
                : Optional.of(Reason.of(Cure.in(entry, "committee"), "med.wrongLevel", committee.get().name(), level.get(), plan.decidedAt()));
    }

    /** The day planned, or that of the decision, or today, whichever comes first: a decision cannot be later than the passage. */
    private LocalDate decisionDay() {
        return Stream.concat(Stream.of(plan.decidedOn(), gate.today()), Decision.inForce(gate.dossier(), gate.gate()).stream()
                .map(Entry::body).filter(Decision::goes).map(Decision::decidedOn)).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static void advice(Entry<Discussion> entry, Findings findings) {
        if (entry.body().materialSentOn() == null) {
            findings.advice(Cure.in(entry, "materialSentOn"), "med.noMaterial");
        }
        if (entry.body().followUpOn() == null) {
            findings.advice(Cure.in(entry, "followUpOn"), "med.noFollowUp");
        }
    }
}
