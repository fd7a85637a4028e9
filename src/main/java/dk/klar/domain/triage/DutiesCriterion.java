package dk.klar.domain.triage;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.plan.RolloutStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The duties that the triage raises are met, each so many days before first use. First use is the first day of a pilot
 * or of a step of the rollout, whichever comes first: those who try it are employees too.
 */
public final class DutiesCriterion {
    private final GateCase gate;
    private final Findings findings;

    private DutiesCriterion(GateCase gate, Findings findings) {
        this.gate = gate;
        this.findings = findings;
    }

    public static void judge(GateCase gate, Findings findings) {
        Optional<Entry<Triage>> triage = gate.dossier().only(Triage.class);
        List<StatutoryDuty> raised = triage.map(entry -> raised(entry.body(), gate)).orElse(List.of());
        if (raised.isEmpty()) {
            findings.notApplicable();
            return;
        }
        findings.restsOn(triage.get());
        raised.forEach(new DutiesCriterion(gate, findings)::judge);
    }

    /** The duties that a triage raises today. */
    public static List<StatutoryDuty> raised(Triage triage, GateCase gate) {
        return Arrays.stream(StatutoryDuty.values()).filter(duty -> duty.raisedBy(triage))
                .filter(duty -> duty != StatutoryDuty.HIGH_RISK_AI || gate.policy().highRiskAiFrom() == null
                        || firstUse(gate).map(first -> !first.isBefore(gate.policy().highRiskAiFrom())).orElse(true))
                .toList();
    }

    /** The day by which a duty has to be met, where first use is known. */
    public static Optional<LocalDate> due(StatutoryDuty duty, GateCase gate) {
        return firstUse(gate).map(first -> first.minusDays(gate.policy().duties().getOrDefault(duty, 0)));
    }

    /** The first day on which an employee uses it, as far as it is planned. */
    public static Optional<LocalDate> firstUse(GateCase gate) {
        return Stream.concat(gate.dossier().all(Pilot.class).stream().map(pilot -> pilot.body().startsOn()),
                        gate.dossier().all(RolloutStep.class).stream().map(step -> step.body().startsOn()))
                .filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private void judge(StatutoryDuty duty) {
        Optional<Entry<DutyDone>> done = gate.dossier().about(duty, DutyDone.class);
        done.ifPresent(findings::restsOn);
        LocalDate doneOn = done.map(entry -> entry.body().doneOn()).filter(gate::past).orElse(null);
        Optional<LocalDate> due = due(duty, gate);
        Cure cure = Cure.in(Kind.DUTY, duty, "doneOn");
        if (doneOn == null) {
            open(duty, due, cure);
        } else if (due.isPresent() && doneOn.isAfter(due.get())) {
            findings.advice(cure, "duty.late", duty, doneOn, due.get());
        }
        if (duty == StatutoryDuty.WORKPLACE_ASSESSMENT && done.isPresent() && done.get().body().followUpOn() == null) {
            findings.advice(Cure.in(Kind.DUTY, duty, "followUpOn"), "duty.noFollowUp", duty);
        }
    }

    /** A day that has not come is a reminder; without a day, or past it, something is missing. */
    private void open(StatutoryDuty duty, Optional<LocalDate> due, Cure cure) {
        if (due.isEmpty()) {
            findings.missing(cure, "duty.noDay", duty, gate.policy().duties().getOrDefault(duty, 0));
        } else if (due.get().isBefore(gate.today())) {
            findings.missing(cure, "duty.overdue", duty, due.get(), firstUse(gate).orElseThrow());
        } else {
            findings.advice(cure, "duty.due", duty, due.get(), firstUse(gate).orElseThrow());
        }
    }
}
