package dk.klar.domain.pilot;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.pilot.RuleVerdict.Outcome;
import java.util.Arrays;
import java.util.List;

/** The rule-by-rule verdict on one pilot. */
public record Realism(Entry<Pilot> pilot, List<RuleVerdict> rules) {

    public static Realism of(Entry<Pilot> pilot, GateCase gate) {
        PilotCase pilotCase = PilotCase.of(pilot, gate);
        return new Realism(pilot, Arrays.stream(PilotRule.values()).map(rule -> judge(rule, pilotCase)).toList());
    }

    private static RuleVerdict judge(PilotRule rule, PilotCase pilot) {
        List<Reason> missing = rule.missing(pilot);
        Justification justification = pilot.pilot().justification(rule).orElse(null);
        return new RuleVerdict(rule, outcome(rule, pilot, missing, justification), missing, justification,
                pilot.policy().blocking().contains(rule));
    }

    private static Outcome outcome(PilotRule rule, PilotCase pilot, List<Reason> missing, Justification justification) {
        if (missing.isEmpty()) {
            return Outcome.MET;
        }
        if (justification == null || !canBeJustified(rule, pilot)) {
            return Outcome.NOT_MET;
        }
        return justification.kind() == Justification.Kind.JUSTIFIED ? Outcome.JUSTIFIED : Outcome.NOT_RELEVANT;
    }

    /** A few contexts may be left out for a reason; most of the target group may not (PR1). */
    private static boolean canBeJustified(PilotRule rule, PilotCase pilot) {
        return rule != PilotRule.PR1 || pilot.coveredPercent() >= pilot.policy().coveredPercent();
    }

    public RuleVerdict verdict(PilotRule rule) {
        return rules.get(rule.ordinal());
    }

    /** The blocking rules that are neither met nor accounted for. */
    public List<RuleVerdict> holdingBack() {
        return rules.stream().filter(RuleVerdict::holdsBack).toList();
    }
}
