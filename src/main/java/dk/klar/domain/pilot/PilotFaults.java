package dk.klar.domain.pilot;

import dk.klar.domain.record.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Contradictions in a pilot as typed. What is merely missing is no fault: {@link Realism} names it. */
final class PilotFaults {
    private final Pilot pilot;
    private final List<Fault> faults = new ArrayList<>();

    PilotFaults(Pilot pilot) {
        this.pilot = pilot;
    }

    List<Fault> found() {
        notBefore("endsOn", pilot.endsOn(), pilot.startsOn(), "pilot.ends.beforeStart");
        notBefore("evaluatedOn", pilot.evaluatedOn(), pilot.startsOn(), "pilot.evaluated.beforeStart");
        notBefore("decidedOn", pilot.decidedOn(), pilot.startsOn(), "pilot.decided.beforeStart");
        if (pilot.decision() != null && pilot.decidedOn() == null) {
            faults.add(Fault.of("decidedOn", "pilot.decided.missing"));
        }
        if (pilot.decision() == null && pilot.decidedOn() != null) {
            faults.add(Fault.of("decision", "pilot.decision.missing"));
        }
        if (pilot.cycleWeeks() != null && (pilot.cycleWeeks() < 1 || pilot.cycleWeeks() > 52)) {
            faults.add(Fault.of("cycleWeeks", "field.range", 1, 52));
        }
        rounds();
        once();
        return faults;
    }

    private void rounds() {
        for (int i = 0; i < pilot.rounds().size(); i++) {
            Round round = pilot.rounds().get(i);
            notBefore("rounds[" + i + "].to", round.to(), round.from(), "round.ends.beforeStart");
            notBefore("rounds[" + i + "].from", round.from(), pilot.startsOn(), "round.outside");
            notBefore("rounds[" + i + "].to", pilot.endsOn() == null ? null : pilot.endsOn(), round.to(), "round.outside");
        }
    }

    private void once() {
        Set<ContextDimension> dimensions = EnumSet.noneOf(ContextDimension.class);
        for (int i = 0; i < pilot.contextDifferences().size(); i++) {
            if (!dimensions.add(pilot.contextDifferences().get(i).dimension())) {
                faults.add(Fault.of("contextDifferences[" + i + "].dimension", "pilot.twice"));
            }
        }
        Set<PilotRule> rules = EnumSet.noneOf(PilotRule.class);
        for (int i = 0; i < pilot.justifications().size(); i++) {
            if (!rules.add(pilot.justifications().get(i).rule())) {
                faults.add(Fault.of("justifications[" + i + "].rule", "pilot.twice"));
            }
        }
    }

    private void notBefore(String field, LocalDate later, LocalDate earlier, String code) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            faults.add(Fault.of(field, code, earlier));
        }
    }
}
