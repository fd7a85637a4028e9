package dk.klar.domain.portfolio.board;

import dk.klar.domain.gate.Policy;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a board is made of.
 *
 * @param implementations those that the reader may see, and no others
 * @param today           by the server's calendar
 * @param promised        what employees are promised who say something
 * @param meetings        of all committees, the first first
 */
public record Seen(List<Placed> implementations, LocalDate today, Policy.Concerns promised, List<MedCalendar.Slot> meetings) {
    /** Projects that stand side by side in a table; more would be read by nobody. */
    static final int MOST_PROJECTS = 12;

    public Seen {
        implementations = List.copyOf(implementations);
        meetings = List.copyOf(meetings);
    }

    Stream<Placed> those(Which which) {
        return implementations.stream().filter(each -> which.fits(each.project(), each.summary()));
    }

    Cell count(Which which) {
        return new Cell.Count(those(which).count(), which);
    }

    /** Whether anything has this value. */
    boolean any(Dimension dimension, Enum<?> value) {
        return those(Which.is(dimension, value)).findAny().isPresent();
    }

    /** Keys of the projects, in alphabetical order. */
    List<String> projects() {
        return implementations.stream().map(Placed::project).distinct().sorted().toList();
    }

    /** Those that stand side by side: the ones with most implementations, in alphabetical order. */
    List<String> shownProjects() {
        return projects().stream().sorted((one, other) -> Long.compare(those(Which.in(other)).count(), those(Which.in(one)).count())).limit(MOST_PROJECTS).sorted().toList();
    }
}
