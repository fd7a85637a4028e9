package dk.klar.domain.involvement;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.involvement.Involvement.Level;
import dk.klar.domain.people.TargetGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many of each target group were reached, by how deep they were drawn in. Neither informing all nor involving a few
 * is enough, so both are shown together.
 */
public final class ReachAndDepth {
    private final List<TargetGroup> groups;
    private final List<Involvement> held;

    private ReachAndDepth(List<TargetGroup> groups, List<Involvement> held) {
        this.groups = groups;
        this.held = held;
    }

    /** Of what has been held; what is planned reaches nobody yet. */
    public static ReachAndDepth of(GateCase gate) {
        return new ReachAndDepth(groups(gate.dossier().all(TargetGroup.class)), gate.dossier().all(Involvement.class).stream()
                .map(Entry::body).filter(event -> gate.past(event.heldOn())).toList());
    }

    /** Events count by unit and profession, so groups that differ in their technical environment alone share what reached them. */
    private static List<TargetGroup> groups(List<Entry<TargetGroup>> entries) {
        Map<List<String>, TargetGroup> groups = new LinkedHashMap<>();
        for (Entry<TargetGroup> entry : entries) {
            groups.merge(List.of(plain(entry.body().unit()), plain(entry.body().profession())), entry.body(),
                    (one, more) -> new TargetGroup(one.unit(), one.profession(), one.headcount() + more.headcount(), ""));
        }
        return List.copyOf(groups.values());
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The target groups as events count them, each unit and profession once. */
    public List<TargetGroup> groups() {
        return groups;
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
