package dk.klar.domain.portfolio;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.plan.ConcurrentChange;
import dk.klar.domain.plan.RolloutStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time in which something changes for the people of a unit.
 *
 * @param from  null where nobody has said when it begins
 * @param to    the last day; null where it has no end
 * @param other another change that the implementation names; empty for a step of its own rollout
 */
public record Spell(String unit, LocalDate from, LocalDate to, String other) {

    /** Steps of the rollout in each unit that they reach, and the other changes there, by unit and day. */
    static List<Spell> of(GateCase gate) {
        Stream<Spell> own = gate.dossier().all(RolloutStep.class).stream().map(Entry::body)
                .flatMap(step -> reached(step, gate.units()).stream().map(unit -> new Spell(unit, step.startsOn(), step.lastDay(), "")));
        Stream<Spell> others = gate.dossier().all(ConcurrentChange.class).stream().map(Entry::body)
                .map(change -> new Spell(change.unit(), change.from(), change.to(), change.change()));
        return Stream.concat(own, others).sorted(Comparator.comparing(Spell::unit).thenComparing(Spell::first).thenComparing(Spell::other)).toList();
    }

    /** A step that names no unit is for all. */
    private static Collection<String> reached(RolloutStep step, Collection<String> all) {
        return step.units().isEmpty() ? all : step.units().stream().map(RolloutStep.StepUnit::unit).toList();
    }

    public boolean own() {
        return other.isEmpty();
    }

    /** Whether some day from one to the other, both included, falls in it. */
    boolean touches(LocalDate first, LocalDate last) {
        return !first().isAfter(last) && !last().isBefore(first);
    }

    /** The first day of which is known that it is on. */
    LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate last() {
        return to == null ? LocalDate.MAX : to;
    }
}
