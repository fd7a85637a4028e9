package dk.klar.domain.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that name one another all the way round: each is shown by the next, and so none is shown by anything. */
public final class Circle {
    private final Map<String, Set<String>> named;
    private final Set<String> clear = new HashSet<>();

    private Circle(Map<String, Set<String>> named) {
        this.named = named;
    }

    /**
     * One circle, from a record back to itself; empty where there is none.
     *
     * @param named what each record names
     */
    public static List<String> in(Map<String, Set<String>> named) {
        Circle circle = new Circle(named);
        for (String each : named.keySet()) {
            List<String> found = circle.from(each, new LinkedHashSet<>());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Records are few enough, and limited where a document is read, for one call each. */
    private List<String> from(String record, LinkedHashSet<String> way) {
        if (clear.contains(record)) {
            return List.of();
        } else if (!way.add(record)) {
            List<String> round = new ArrayList<>(way);
            round.subList(0, round.indexOf(record)).clear();
            round.add(record);
            return round;
        }
        for (String next : named.getOrDefault(record, Set.of())) {
            List<String> found = from(next, way);
            if (!found.isEmpty()) {
                return found;
            }
        }
        way.remove(record);
        clear.add(record);
        return List.of();
    }
}
