package dk.klar.domain.involvement;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.involvement.Involvement.Level;
import dk.klar.domain.people.TargetGroup;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many of each target group were reached, by how deep they were drawn in. Neither informing all nor involving a few
 * is enough, so both are shown together.
 */
public final class ReachAndDepth {
    private final List<Involvement> held;

    private ReachAndDepth(List<Involvement> held) {
        this.held = held;
    }

    /** Of what has been held; what is planned reaches nobody yet. */
    public static ReachAndDepth of(GateCase gate) {
        return new ReachAndDepth(gate.dossier().all(Involvement.class).stream().map(Entry::body)
                .filter(event -> gate.past(event.heldOn())).toList());
    }

    /** People of the group at events of a level; at most all of them, for who came twice is counted twice. */
    public int people(TargetGroup group, Level level) {
        return people(group, event -> event.level() == level);
    }

    int handsOn(TargetGroup group) {
        return people(group, event -> event.level().handsOn());
    }

    private int people(TargetGroup group, Predicate<Involvement> which) {
        int people = held.stream().filter(which).flatMap(event -> event.reached().stream())
                .filter(reach -> TargetGroup.same(reach.unit(), group.unit()) && TargetGroup.same(reach.profession(), group.profession()))
                .mapToInt(Reach::people).sum();
        return Math.min(people, group.headcount());
    }
}
