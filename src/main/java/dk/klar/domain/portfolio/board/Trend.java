package dk.klar.domain.portfolio.board;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** How numbers came to be what they are, from the counts of each day. */
public record Trend(List<Series> series) {
    /** Days that are looked back. */
    public static final int DAYS = 182;
    /** Days up to which each is a point; of more, the last of each week is. */
    private static final int EACH = 31;
    /** Days that a project's last count holds where a day was missed: more than the week between those that are kept longest. */
    private static final int HOLDS = 8;
    private static final Set<GateState> OPEN = EnumSet.of(GateState.READY, GateState.THROUGH);

    /** One line. */
    public record Series(Label label, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A day and its number. */
    public record Point(LocalDate on, long value) {
    }

    public Trend {
        series = List.copyOf(series);
    }

    /** Whether there is one for such an item at all. */
    public static boolean has(BoardItem item) {
        return !lines(item, Followed.TOGETHER).isEmpty();
    }

    /** Of a project's days those that a trend looks at; more may be given to it. */
    public static List<LocalDate> wanted(List<LocalDate> days) {
        return points(new TreeSet<>(days));
    }

    /**
     * The trend of an item.
     *
     * @param tallies  of all projects that are counted together; none of days to come
     * @param followed the pitfalls with a line of their own; nothing to items that are not about them
     */
    public static Trend of(BoardItem item, Collection<Tally> tallies, Followed followed) {
        Map<Long, NavigableMap<LocalDate, Tally>> byProject = byProject(tallies);
        List<LocalDate> days = points(new TreeSet<>(tallies.stream().map(Tally::on).toList()));
        return new Trend(lines(item, followed).stream().map(line -> new Series(line.label(),
                days.stream().map(day -> new Point(day, sum(byProject.values(), day, line.value()))).toList())).toList());
    }

    private record Line(Label label, Function<Tally, Integer> value) {
    }

    private static List<Line> lines(BoardItem item, Followed followed) {
        return switch (item) {
            case FUNNEL -> List.of(new Line(Label.of(Term.TREND_HELD_BACK), tally -> tally.in(EnumSet.complementOf(EnumSet.copyOf(OPEN)))),
                    new Line(Label.of(Term.TREND_OPEN), tally -> tally.in(OPEN)));
            case PITFALLS -> followed.pitfalls().isEmpty() ? List.of(new Line(Label.of(Term.TREND_PITFALLS), Tally::openPitfalls))
                    : followed.pitfalls().stream().map(pitfall -> new Line(Label.plain(pitfall), tally -> tally.open(pitfall))).toList();
            // What is not kept is not counted: a line that others add up is no way to it.
            case CONCERNS -> List.of(new Line(Label.of(Term.TREND_WAITING), tally -> tally.waiting() == null ? 0 : tally.waiting()));
            default -> List.of();
        };
    }

    /** How many there were on a day, of all projects together. */
    static long on(Collection<Tally> tallies, LocalDate day, Function<Tally, Integer> value) {
        return sum(byProject(tallies).values(), day, value);
    }

    private static Map<Long, NavigableMap<LocalDate, Tally>> byProject(Collection<Tally> tallies) {
        Map<Long, NavigableMap<LocalDate, Tally>> byProject = new TreeMap<>();
        tallies.forEach(tally -> byProject.computeIfAbsent(tally.project(), project -> new TreeMap<>()).put(tally.on(), tally));
        return byProject;
    }

    private static long sum(Collection<NavigableMap<LocalDate, Tally>> projects, LocalDate day, Function<Tally, Integer> value) {
        return projects.stream().map(days -> days.floorEntry(day)).flatMap(Stream::ofNullable)
                .filter(last -> ChronoUnit.DAYS.between(last.getKey(), day) <= HOLDS).mapToLong(last -> value.apply(last.getValue())).sum();
    }

    private static List<LocalDate> points(TreeSet<LocalDate> days) {
        if (days.isEmpty() || ChronoUnit.DAYS.between(days.first(), days.last()) <= EACH) {
            return List.copyOf(days);
        }
        NavigableMap<LocalDate, LocalDate> lastOfWeek = new TreeMap<>();
        days.forEach(day -> lastOfWeek.put(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day));
        return new ArrayList<>(lastOfWeek.values());
    }
}
