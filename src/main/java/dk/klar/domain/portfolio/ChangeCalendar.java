package dk.klar.domain.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What changes where and when, for each unit month by month: that several changes hit the same people at once is seen by
 * nobody who looks at one implementation alone.
 */
public final class ChangeCalendar {
    private ChangeCalendar() {
    }

    /**
     * Something that changes in a unit.
     *
     * @param key   of the implementation that it is, or that names it
     * @param title of that implementation
     */
    public record Change(String key, String title, Spell spell) {
        /** What names it: the same other change may be named by several implementations. */
        private String identity() {
            return spell.own() ? key : "other: " + spell.other().strip().toLowerCase(Locale.ROOT);
        }
    }

    /** @param collides whether two different changes are on on the same day of the month */
    public record Cell(YearMonth month, List<Change> changes, boolean collides) {
        public Cell {
            changes = List.copyOf(changes);
        }
    }

    /** A unit, with a cell for every month. */
    public record Unit(String name, List<Cell> cells) {
        public Unit {
            cells = List.copyOf(cells);
        }

        public boolean collides() {
            return cells.stream().anyMatch(Cell::collides);
        }
    }

    /** Units where something changes within these months, whatever case they are written in; by name, in no language's order. */
    public static List<Unit> of(Collection<Change> changes, YearMonth first, int months) {
        LocalDate from = first.atDay(1);
        LocalDate to = first.plusMonths(months - 1L).atEndOfMonth();
        Map<String, String> names = new HashMap<>();
        Map<String, List<Change>> units = new TreeMap<>();
        for (Change change : changes) {
            if (change.spell().touches(from, to)) {
                String name = names.computeIfAbsent(change.spell().unit(), unit -> unit.strip().toLowerCase(Locale.ROOT));
                units.computeIfAbsent(name, any -> new ArrayList<>()).add(change);
            }
        }
        return units.values().stream().map(there -> new Unit(there.get(0).spell().unit().strip(),
                IntStream.range(0, months).mapToObj(month -> cell(there, first.plusMonths(month))).toList())).toList();
    }

    private static Cell cell(List<Change> changes, YearMonth month) {
        Map<String, Change> once = new LinkedHashMap<>();
        String[] on = new String[month.lengthOfMonth()];
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        boolean collides = false;
        for (Change change : changes) {
            if (change.spell().touches(first, last)) {
                String identity = change.identity();
                once.putIfAbsent(identity, change);
                collides = collides || meets(identity, change.spell(), first, last, on);
            }
        }
        return new Cell(month, List.copyOf(once.values()), collides);
    }

    /**
     * Whether something else is on on one of its days in the month.
     *
     * @param on what is on on each day; it is put there where nothing was
     */
    private static boolean meets(String identity, Spell spell, LocalDate first, LocalDate last, String[] on) {
        int until = min(spell.last(), last).getDayOfMonth();
        for (int day = max(spell.first(), first).getDayOfMonth(); day <= until; day++) {
            if (on[day - 1] != null && !on[day - 1].equals(identity)) {
                return true;
            }
            on[day - 1] = identity;
        }
        return false;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
