package dk.klar.domain.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many changes there are, by what was changed and by whom. */
public record Spread(Map<Part, Long> counts) {
    public Spread {
        counts = Map.copyOf(counts);
    }

    /** Changes that have kind and author in common. */
    public record Part(Kind kind, UserKey by) {
    }

    /** How many changes such a part of the history holds. */
    public int within(Narrowed wanted) {
        return Math.toIntExact(counts.entrySet().stream().filter(each -> wanted.holds(each.getKey().kind(), each.getKey().by()))
                .mapToLong(Map.Entry::getValue).sum());
    }

    /** In no order. */
    public List<Kind> kinds() {
        return different(Part::kind);
    }

    /** In no order. */
    public List<UserKey> people() {
        return different(Part::by);
    }

    private <T> List<T> different(Function<Part, T> of) {
        return counts.keySet().stream().map(of).distinct().toList();
    }
}
