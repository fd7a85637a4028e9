package dk.klar.domain.portfolio.board;

import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.record.Fault;
import java.util.List;
import java.util.Optional;

/**
 * The pitfalls that have a line each in the trend; where there are none, one line is all of them together.
 *
 * @param pitfalls in the order in which they were chosen
 * @param unknown  ids that were chosen and are no pitfall's: they have no line, and that is said
 */
public record Followed(List<Pitfall> pitfalls, List<String> unknown) {
    /** Lines that can be told apart in one picture. */
    public static final int MOST = 4;
    /** Nothing was chosen. */
    public static final Followed TOGETHER = new Followed(List.of(), List.of());

    public Followed {
        pitfalls = List.copyOf(pitfalls);
        unknown = List.copyOf(unknown);
    }

    /** @param ids as a dashboard item keeps them; the same one twice is one */
    public static Followed of(List<String> ids) {
        return new Followed(ids.stream().map(Pitfall::byId).flatMap(Optional::stream).distinct().toList(),
                ids.stream().filter(id -> Pitfall.byId(id).isEmpty()).distinct().toList());
    }

    /** What is wrong with the choice. */
    public List<Fault> faults() {
        return pitfalls.size() <= MOST ? List.of() : List.of(Fault.of("pitfalls", "dashboard.pitfalls.most", MOST, pitfalls.size()));
    }

    /** What must be known to read the lines. */
    List<Label> notes() {
        return unknown.isEmpty() ? List.of() : List.of(Label.of(Term.UNKNOWN_PITFALLS, String.join(", ", unknown)));
    }
}
