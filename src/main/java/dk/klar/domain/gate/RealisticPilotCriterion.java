package dk.klar.domain.gate;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pilot.Realism;
import dk.klar.domain.pilot.RuleVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Never at a larger scale unless tested under realistic conditions: one pilot must carry the rollout. Where none does,
 * the reasons are those of the pilot that lacks least, so that the reader is not sent to mend what nobody needs.
 */
final class RealisticPilotCriterion {
    private RealisticPilotCriterion() {
    }

    static CriterionVerdict judge(Criterion criterion, GateCase gate) {
        return gate.dossier().pilots().stream()
                .map(pilot -> judge(criterion, pilot, gate))
                .min(Comparator.comparingInt(verdict -> verdict.missing().size()))
                .orElseGet(() -> new CriterionVerdict(criterion,
                        List.of(Reason.of(new Reason.Cure("pilots", "", ""), "pilot.none")), List.of(), List.of()));
    }

    private static CriterionVerdict judge(Criterion criterion, Entry<Pilot> pilot, GateCase gate) {
        Realism realism = Realism.of(pilot, gate);
        List<Reason> missing = new ArrayList<>();
        realism.holdingBack().forEach(rule -> missing.addAll(named(rule)));
        if (pilot.body().decision() != null && pilot.body().decision() != Pilot.Closing.SCALE) {
            missing.add(Reason.of(new Reason.Cure("pilots", pilot.key(), "decision"), "pilot.notScaled", pilot.body().decision()));
        }
        List<Reason> advice = realism.rules().stream()
                .filter(rule -> rule.outcome() == RuleVerdict.Outcome.NOT_MET && !rule.blocking())
                .flatMap(rule -> named(rule).stream()).toList();
        List<Entry<?>> restsOn = new ArrayList<>(gate.dossier().targetGroups());
        restsOn.add(pilot);
        return new CriterionVerdict(criterion, missing, advice, restsOn);
    }

    private static List<Reason> named(RuleVerdict rule) {
        return rule.missing().stream().map(reason -> reason.by(rule.rule().name())).toList();
    }
}
