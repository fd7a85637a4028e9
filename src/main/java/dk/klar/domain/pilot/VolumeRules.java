package dk.klar.domain.pilot;

import dk.klar.domain.gate.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whether the pilot saw enough of the work: PR2, PR8. */
final class VolumeRules {
    private VolumeRules() {
    }

    static List<Reason> volume(PilotCase c) {
        List<Reason> reasons = new ArrayList<>();
        cycle(c, reasons);
        tasks(c, reasons);
        return reasons;
    }

    private static void cycle(PilotCase c, List<Reason> reasons) {
        Pilot pilot = c.pilot();
        if (pilot.startsOn() == null || pilot.endsOn() == null) {
            reasons.add(c.reason(pilot.startsOn() == null ? "startsOn" : "endsOn", "pr2.noDates"));
            return;
        }
        if (pilot.cycleWeeks() == null) {
            reasons.add(c.reason("cycleWeeks", "pr2.noCycle"));
            return;
        }
        LocalDate last = c.past(pilot.endsOn()) ? pilot.endsOn() : c.today();
        long days = Math.max(0, ChronoUnit.DAYS.between(pilot.startsOn(), last) + 1);
        if (days < 7L * pilot.cycleWeeks()) {
            reasons.add(c.reason("endsOn", "pr2.cycle", days, pilot.cycleWeeks()));
        }
    }

    private static void tasks(PilotCase c, List<Reason> reasons) {
        List<TaskType> types = c.pilot().taskTypes();
        if (types.isEmpty()) {
            reasons.add(c.reason("taskTypes", "pr2.noTaskTypes"));
            return;
        }
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).normalPerWeek() == null || types.get(i).observed() == null) {
                reasons.add(c.reason("taskTypes[" + i + "]", "pr2.noFigures", types.get(i).name()));
            }
        }
        if (types.stream().allMatch(type -> type.normalPerWeek() != null && type.observed() != null)) {
            figures(c, types, reasons);
        }
    }

    private static void figures(PilotCase c, List<TaskType> types, List<Reason> reasons) {
        long met = types.stream().filter(type -> type.observed() > 0).count();
        if (met * 100 < (long) types.size() * c.policy().taskTypesPercent()) {
            reasons.add(c.reason("taskTypes", "pr2.types", met, types.size(), c.policy().taskTypesPercent()));
        }
        long normal = types.stream().mapToLong(TaskType::normalPerWeek).sum() * weeks(c.pilot());
        long observed = types.stream().mapToLong(TaskType::observed).sum();
        if (observed < normal) {
            reasons.add(c.reason("taskTypes", "pr2.tasks", observed, normal));
        }
        if (normal == 0) {
            reasons.add(c.reason("taskTypes", "pr2.noNormal"));
        }
    }

    static List<Reason> rounds(PilotCase c) {
        List<Round> rounds = c.pilot().rounds().stream().filter(round -> c.past(round.from())).toList();
        if (rounds.size() < c.policy().roundsAtLeast()) {
            return List.of(c.reason("rounds", "pr8.rounds", rounds.size(), c.policy().roundsAtLeast()));
        }
        boolean learned = rounds.stream().skip(1).allMatch(round -> !round.changed().isEmpty());
        return learned ? List.of() : List.of(c.reason("rounds", "pr8.noChange"));
    }

    /** The shortest cycle there is, where none is stated. */
    private static int weeks(Pilot pilot) {
        return pilot.cycleWeeks() == null ? 1 : pilot.cycleWeeks();
    }
}
