package dk.klar.domain.pilot;

import dk.klar.domain.context.ContextDifference;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Contradictions in a pilot as typed. What is merely missing is no fault: {@link Realism} names it. */
final class PilotFaults {
    private final Pilot pilot;
    private final Faults faults = new Faults();

    PilotFaults(Pilot pilot) {
        this.pilot = pilot;
    }

    List<Fault> found() {
        faults.notBefore("endsOn", pilot.endsOn(), pilot.startsOn(), "pilot.ends.beforeStart")
                .notBefore("evaluatedOn", pilot.evaluatedOn(), pilot.startsOn(), "pilot.evaluated.beforeStart")
                .notBefore("decidedOn", pilot.decidedOn(), pilot.startsOn(), "pilot.decided.beforeStart");
        if (pilot.decision() != null) {
            faults.require("decidedOn", pilot.decidedOn(), "pilot.decided.missing");
        } else if (pilot.decidedOn() != null) {
            faults.add("decision", "pilot.decision.missing");
        }
        rounds();
        return faults.once("contextDifferences", "dimension", pilot.contextDifferences(), ContextDifference::dimension)
                .once("taskTypes", "name", pilot.taskTypes(), type -> type.name().toLowerCase(Locale.ROOT))
                .once("justifications", "rule", pilot.justifications(), Justification::rule).found();
    }

    private void rounds() {
        for (int i = 0; i < pilot.rounds().size(); i++) {
            Round round = pilot.rounds().get(i);
            faults.notBefore("rounds[" + i + "].to", round.to(), round.from(), "round.ends.beforeStart");
            within("rounds[" + i + "].from", round.from());
            within("rounds[" + i + "].to", round.to());
        }
    }

    private void within(String field, LocalDate day) {
        if (day != null && pilot.endsOn() != null && day.isAfter(pilot.endsOn())) {
            faults.add(field, "round.outside", pilot.endsOn());
        } else {
            faults.notBefore(field, day, pilot.startsOn(), "round.outside");
        }
    }
}
