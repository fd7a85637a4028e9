package dk.klar.domain.portfolio;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the implementations of a project stood on a day, in numbers. It names no issue and no person.
 *
 * @param project id of the project
 * @param on      by the server's calendar
 * @param all     how many implementations there were
 * @param states  how many stood how, at the gate that they had to do with
 * @param unmet   how many each criterion held back there
 * @param open    how many had each pitfall open
 * @param pilots  how many had a pilot that should have been over
 * @param waiting concerns said openly without an answer; null where there were some and fewer than k: that is not kept
 */
public record Tally(long project, LocalDate on, int all, Map<Gate, Map<GateState, Integer>> states, Map<Criterion, Integer> unmet,
                    Map<Pitfall, Integer> open, int pilots, Integer waiting) {
    /** Years for which every day is kept; of what is older, one a week. */
    public static final int YEARS_OF_DAYS = 3;

    public Tally {
        Map<Gate, Map<GateState, Integer>> copied = new EnumMap<>(Gate.class);
        states.forEach((gate, counts) -> copied.put(gate, Map.copyOf(counts)));
        states = Map.copyOf(copied);
        unmet = Map.copyOf(unmet);
        open = Map.copyOf(open);
    }

    /**
     * @param summaries gone through once, none of them held
     * @param k         the fewest concerns that may be told of
     */
    public static Tally of(long project, LocalDate on, Iterable<Summary> summaries, int k) {
        Map<Gate, Map<GateState, Integer>> states = new EnumMap<>(Gate.class);
        Map<Criterion, Integer> unmet = new EnumMap<>(Criterion.class);
        Map<Pitfall, Integer> open = new EnumMap<>(Pitfall.class);
        int all = 0;
        int pilots = 0;
        int waiting = 0;
        for (Summary summary : summaries) {
            all++;
            summary.state().ifPresent(state -> states.computeIfAbsent(summary.next(), gate -> new EnumMap<>(GateState.class)).merge(state, 1, Integer::sum));
            summary.unmet().forEach(criterion -> unmet.merge(criterion, 1, Integer::sum));
            summary.openPitfalls().forEach(pitfall -> open.merge(pitfall, 1, Integer::sum));
            pilots += summary.outlook().pilotOverSince().isPresent() ? 1 : 0;
            waiting += summary.outlook().waiting().size();
        }
        return new Tally(project, on, all, states, unmet, open, pilots, waiting > 0 && waiting < k ? null : waiting);
    }

    /** How many stood in one of these states, at whatever gate. */
    public int in(Set<GateState> some) {
        return states.values().stream().flatMap(counts -> counts.entrySet().stream()).filter(count -> some.contains(count.getKey())).mapToInt(Map.Entry::getValue).sum();
    }

    /** How many had this one open. */
    public int open(Pitfall pitfall) {
        return open.getOrDefault(pitfall, 0);
    }

    /** Open pitfalls of all implementations together. */
    public int openPitfalls() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The first day that is kept whatever the weekday. */
    public static LocalDate everyDayFrom(LocalDate today) {
        return today.minusYears(YEARS_OF_DAYS);
    }

    /** Of a project's days, those to be let go: all but the first of each week that is older. */
    public static List<LocalDate> surplus(Collection<LocalDate> days, LocalDate today) {
        Set<LocalDate> weeks = new HashSet<>();
        List<LocalDate> surplus = new ArrayList<>();
        days.stream().filter(day -> day.isBefore(everyDayFrom(today))).sorted()
                .filter(day -> !weeks.add(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))).forEach(surplus::add);
        return surplus;
    }
}
