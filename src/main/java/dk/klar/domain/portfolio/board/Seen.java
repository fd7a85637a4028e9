package dk.klar.domain.portfolio.board;

import dk.klar.domain.gate.Policy;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a board is made of: the implementations that the reader may see, and no others. A board asks for hundreds of numbers;
 * so that none of them takes looking through all there are, they are laid out by project and by what they have.
 */
public final class Seen {
    /** Projects that stand side by side in a table; more would be read by nobody. */
    static final int MOST_PROJECTS = 12;

    private final List<Placed> implementations;
    private final LocalDate today;
    private final Policy.Concerns promised;
    private final List<MedCalendar.Slot> meetings;
    private final Map<String, List<Placed>> byProject;
    private final Map<Dimension, Map<Enum<?>, List<Placed>>> byValue = new EnumMap<>(Dimension.class);
    private final Map<Day, List<Placed>> byDay = new EnumMap<>(Day.class);

    /**
     * @param today    by the server's calendar
     * @param promised what employees are promised who say something
     * @param meetings of all committees, the first first
     */
    public Seen(Collection<Placed> implementations, LocalDate today, Policy.Concerns promised, Collection<MedCalendar.Slot> meetings) {
        this.implementations = List.copyOf(implementations);
        this.today = today;
        this.promised = promised;
        this.meetings = List.copyOf(meetings);
        this.byProject = this.implementations.stream().collect(Collectors.groupingBy(Placed::project, TreeMap::new, Collectors.toList()));
    }

    List<Placed> implementations() {
        return implementations;
    }

    LocalDate today() {
        return today;
    }

    Policy.Concerns promised() {
        return promised;
    }

    List<MedCalendar.Slot> meetings() {
        return meetings;
    }

    Stream<Placed> those(Which which) {
        Which left = which;
        List<Placed> fewest = implementations;
        for (Which part : which instanceof Which.All all ? all.parts() : List.of(which)) {
            Optional<Shelf> shelf = shelf(part);
            if (shelf.isPresent() && shelf.get().placed().size() <= fewest.size()) {
                fewest = shelf.get().placed();
                left = shelf.get().exact() ? without(which, part) : which;
            }
        }
        Which rest = left;
        return rest instanceof Which.Every ? fewest.stream() : fewest.stream().filter(each -> rest.fits(each.project(), each.summary()));
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
        return List.copyOf(byProject.keySet());
    }

    /** Those that stand side by side: the ones with most implementations, in alphabetical order. */
    List<String> shownProjects() {
        return projects().stream().sorted((one, other) -> Integer.compare(byProject.get(other).size(), byProject.get(one).size())).limit(MOST_PROJECTS).sorted().toList();
    }

    /**
     * Implementations that are laid out together.
     *
     * @param placed all that fit
     * @param exact  whether none of them does not fit
     */
    private record Shelf(List<Placed> placed, boolean exact) {
    }

    /** Empty where they are not laid out by it. */
    private Optional<Shelf> shelf(Which which) {
        if (which instanceof Which.Every) {
            return Optional.of(new Shelf(implementations, true));
        } else if (which instanceof Which.InProject in) {
            return Optional.of(new Shelf(byProject.getOrDefault(in.key(), List.of()), true));
        } else if (which instanceof Which.Is is && is.values().size() == 1) {
            return Optional.of(new Shelf(byValue.computeIfAbsent(is.dimension(), this::laidOut).getOrDefault(is.values().get(0), List.of()), true));
        } else if (which instanceof Which.On on) {
            return Optional.of(new Shelf(byDay.computeIfAbsent(on.day(), day -> implementations.stream().filter(each -> day.of(each.summary()).isPresent()).toList()),
                    on.from() == null && on.to() == null));
        }
        return Optional.empty();
    }

    private static Which without(Which which, Which part) {
        return which instanceof Which.All all ? all.without(part) : Which.every();
    }

    private Map<Enum<?>, List<Placed>> laidOut(Dimension dimension) {
        Map<Enum<?>, List<Placed>> byOne = new HashMap<>();
        implementations.forEach(each -> dimension.of(each.summary()).forEach(value -> byOne.computeIfAbsent(value, any -> new ArrayList<>()).add(each)));
        return byOne;
    }
}
