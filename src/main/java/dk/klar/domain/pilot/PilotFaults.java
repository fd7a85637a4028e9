package dk.klar.domain.pilot;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

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
        headcounts();
        once();
        return faults;
    }

    private void rounds() {
        for (int i = 0; i < pilot.rounds().size(); i++) {
            Round round = pilot.rounds().get(i);
            notBefore("rounds[" + i + "].to", round.to(), round.from(), "round.ends.beforeStart");
            within("rounds[" + i + "].from", round.from());
            within("rounds[" + i + "].to", round.to());
        }
    }

    private void within(String field, LocalDate day) {
        if (day != null && pilot.endsOn() != null && day.isAfter(pilot.endsOn())) {
            faults.add(Fault.of(field, "round.outside", pilot.endsOn()));
        } else {
            notBefore(field, day, pilot.startsOn(), "round.outside");
        }
    }

    /** A place where nobody took part is none. */
    private void headcounts() {
        for (int i = 0; i < pilot.sites().size(); i++) {
            Integer headcount = pilot.sites().get(i).headcount();
            if (headcount != null && headcount < 1) {
                faults.add(Fault.of("sites[" + i + "].headcount", "field.range", 1, Field.MOST));
            }
        }
    }

    private void once() {
        once("contextDifferences", "dimension", pilot.contextDifferences(), ContextDifference::dimension);
        once("taskTypes", "name", pilot.taskTypes(), type -> type.name().toLowerCase(Locale.ROOT));
        once("justifications", "rule", pilot.justifications(), Justification::rule);
    }

    private <T> void once(String list, String field, List<T> items, Function<T, Object> naming) {
        Set<Object> named = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!named.add(naming.apply(items.get(i)))) {
                faults.add(Fault.of(list + "[" + i + "]." + field, "pilot.twice"));
            }
        }
    }

    private void notBefore(String field, LocalDate later, LocalDate earlier, String code) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            faults.add(Fault.of(field, code, earlier));
        }
    }
}
