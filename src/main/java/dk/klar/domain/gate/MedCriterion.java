package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.med.Committee;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.med.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The MED committee at the level where the decision is made has discussed it before the decision, with the employee
 * side's views and management's answer on record. Where no discussion will do, the reasons are those of the one that
 * lacks least.
 */
final class MedCriterion {
    private final GateCase gate;
    private final GatePlan plan;

    private MedCriterion(GateCase gate, GatePlan plan) {
        this.gate = gate;
        this.plan = plan;
    }

    static CriterionVerdict judge(Criterion criterion, GateCase gate) {
        Optional<Entry<GatePlan>> plan = gate.dossier().plan(gate.gate());
        if (plan.isEmpty()) {
            return new CriterionVerdict(criterion, List.of(Reason.of(
                    new Reason.Cure("gate-plans", gate.gate().id(), "decidedAt"), "med.noPlan")), List.of(), List.of());
        }
        return new MedCriterion(gate, plan.get().body()).judge(criterion, plan.get());
    }

    private CriterionVerdict judge(Criterion criterion, Entry<GatePlan> planEntry) {
        Dossier dossier = gate.dossier();
        return dossier.discussions().stream()
                .map(discussion -> {
                    List<Entry<?>> restsOn = new ArrayList<>(List.of(planEntry, discussion));
                    dossier.committee(discussion.body().committee()).ifPresent(restsOn::add);
                    return new CriterionVerdict(criterion, missing(discussion), advice(discussion), restsOn);
                })
                .min(Comparator.comparingInt(verdict -> verdict.missing().size()))
                .orElseGet(() -> new CriterionVerdict(criterion, List.of(Reason.of(
                        new Reason.Cure("discussions", "", ""), "med.none", plan.decidedAt())), List.of(), List.of(planEntry)));
    }

    private List<Reason> missing(Entry<Discussion> entry) {
        Discussion discussion = entry.body();
        List<Reason> reasons = new ArrayList<>();
        if (discussion.type() == Discussion.Type.INFORMATION) {
            reasons.add(at(entry, "type", "med.informationOnly", discussion.meetingOn()));
        }
        committee(entry).ifPresent(reasons::add);
        if (!discussion.meetingOn().isBefore(decisionDay())) {
            reasons.add(at(entry, "meetingOn", "med.tooLate", discussion.meetingOn(), decisionDay()));
        }
        if (discussion.employeeViews().isEmpty()) {
            reasons.add(at(entry, "employeeViews", "med.noViews"));
        }
        if (discussion.managementAnswer().isEmpty()) {
            reasons.add(at(entry, "managementAnswer", "med.noAnswer"));
        }
        return reasons;
    }

    private Optional<Reason> committee(Entry<Discussion> entry) {
        Optional<Committee> committee = gate.dossier().committee(entry.body().committee()).map(Entry::body);
        if (committee.isEmpty()) {
            return Optional.of(at(entry, "committee", "med.committeeGone"));
        }
        Optional<Level> level = committee.get().medLevel();
        if (level.isEmpty()) {
            return Optional.of(at(entry, "committee", "med.noMedBody", committee.get().name(), committee.get().kind()));
        }
        return level.get() == plan.decidedAt() ? Optional.empty()
                : Optional.of(at(entry, "committee", "med.wrongLevel", committee.get().name(), level.get(), plan.decidedAt()));
    }

    /** The day planned, or today when the gate is asked earlier: a decision cannot be later than the passage. */
    private LocalDate decisionDay() {
        return plan.decidedOn().isBefore(gate.today()) ? plan.decidedOn() : gate.today();
    }

    private List<Reason> advice(Entry<Discussion> entry) {
        List<Reason> advice = new ArrayList<>();
        if (entry.body().materialSentOn() == null) {
            advice.add(at(entry, "materialSentOn", "med.noMaterial"));
        }
        if (entry.body().followUpOn() == null) {
            advice.add(at(entry, "followUpOn", "med.noFollowUp"));
        }
        return advice;
    }

    private static Reason at(Entry<Discussion> entry, String field, String code, Object... args) {
        return Reason.of(new Reason.Cure("discussions", entry.key(), field), code, args);
    }
}
