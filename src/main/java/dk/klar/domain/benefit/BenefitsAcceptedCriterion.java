package dk.klar.domain.benefit;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** Every benefit has a first-line manager who said yes to it, by a click of their own. */
public final class BenefitsAcceptedCriterion {
    private BenefitsAcceptedCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Benefit>> benefits = gate.dossier().all(Benefit.class);
        if (benefits.isEmpty()) {
            findings.missing(Cure.adding(Kind.BENEFIT), "benefits.none");
        }
        for (Entry<Benefit> entry : benefits) {
            Benefit benefit = entry.body();
            if (benefit.lineManager() == null) {
                findings.missing(Cure.in(entry, "lineManager"), "benefits.noManager", benefit.title());
            } else if (!benefit.accepted()) {
                findings.missing(Cure.in(entry, "acceptedOn"), "benefits.notAccepted", benefit.title(), benefit.lineManager());
            }
            figures(entry, gate, findings);
        }
        if (!benefits.isEmpty() && benefits.stream().noneMatch(entry -> entry.body().direction() == Benefit.Direction.LOSS
                || !entry.body().expectedDip().isEmpty())) {
            findings.advice(Cure.adding(Kind.BENEFIT), "benefits.noLoss");
        }
        findings.restsOn(benefits);
    }

    private static void figures(Entry<Benefit> entry, GateCase gate, Findings findings) {
        Benefit benefit = entry.body();
        if (benefit.baseline() == null || benefit.baselineMethod().isEmpty()) {
            findings.advice(Cure.in(entry, benefit.baseline() == null ? "baseline" : "baselineMethod"), "benefits.noBaseline", benefit.title());
        }
        if (benefit.target() == null || benefit.targetOn() == null) {
            findings.advice(Cure.in(entry, benefit.target() == null ? "target" : "targetOn"), "benefits.noTarget", benefit.title());
        }
        if (benefit.followUpOn() == null) {
            findings.advice(Cure.in(entry, "followUpOn"), "benefits.noFollowUp", benefit.title());
        } else if (benefit.followUpOn().isBefore(gate.today()) && benefit.measured().stream()
                .noneMatch(figure -> gate.past(figure.on()) && !figure.on().isBefore(benefit.followUpOn()))) {
            findings.advice(Cure.in(entry, "measured"), "benefits.notMeasured", benefit.title(), benefit.followUpOn());
        }
    }
}
