package dk.klar.domain.pilot;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.TargetGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Never at a larger scale unless tested under realistic conditions: one pilot must carry the rollout. Where none does,
 * the reasons are those of the pilot that lacks least, so that the reader is not sent to mend what nobody needs.
 */
public final class RealisticPilotCriterion {
    private RealisticPilotCriterion() {
    }

    /** Nobody is asked for a pilot before they may begin one. */
    public static void judge(GateCase gate, Findings findings) {
        if (gate.gate() == Gate.PILOT) {
            findings.notApplicable();
            return;
        }
        gate.dossier().all(Pilot.class).stream().map(pilot -> Realism.of(pilot, gate))
                .min(Comparator.comparingInt(realism -> missing(realism).size()))
                .ifPresentOrElse(realism -> judge(realism, gate, findings),
                        () -> findings.missing(Cure.adding(Kind.PILOT), "pilot.none"));
    }

    private static void judge(Realism realism, GateCase gate, Findings findings) {
        missing(realism).forEach(findings::missing);
        realism.rules().stream().filter(rule -> rule.outcome() == RuleVerdict.Outcome.NOT_MET && !rule.blocking())
                .flatMap(rule -> named(rule).stream()).forEach(findings::advice);
        findings.restsOn(gate.dossier().all(TargetGroup.class));
        findings.restsOn(realism.pilot());
    }

    private static List<Reason> missing(Realism realism) {
        List<Reason> missing = new ArrayList<>();
        realism.holdingBack().forEach(rule -> missing.addAll(named(rule)));
        Pilot.Closing decision = realism.pilot().body().decision();
        if (decision != null && decision != Pilot.Closing.SCALE) {
            missing.add(Reason.of(Cure.in(realism.pilot(), "decision"), "pilot.notScaled", decision));
        }
        return missing;
    }

    private static List<Reason> named(RuleVerdict rule) {
        return rule.missing().stream().map(reason -> reason.by(rule.rule().name())).toList();
    }
}
