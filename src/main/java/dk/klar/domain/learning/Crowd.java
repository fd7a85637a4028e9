package dk.klar.domain.learning;

import dk.klar.domain.learning.Experience.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What of many experiences can leave so that none stands out. Whoever knows an implementation from outside finds it among at
 * least k that look alike in everything that can be known from outside: that whole view of it ({@link #OUTWARD}) is shared by
 * k, made coarser until it is, or the row is left out, which befalls fewer than k. What only insiders can know
 * ({@link #INNER}) nobody can look up, so there each value by itself, and not having it, is shared by k or told of nobody: a
 * gap would tell as much. What all who look alike have in common is told of each of them, and a row as a whole may still be one
 * of its kind for an insider.
 */
public final class Crowd {
    /** What colleagues, suppliers and newspapers could know of an implementation; what is more worth telling comes first. */
    public static final List<String> OUTWARD = List.of("track", "maturity", "closenessToCore", "pilotOutcomes", "medDiscussed", "pilots",
            "weeksInPilot", "weeksToDecision", "weeksToRollout");
    /** What stands in the dossier alone. When the first record was made is of that kind too. */
    public static final List<String> INNER = List.of("pitfalls", "unmet", "weeksToPilot", "benefitsMeasured");

    /** Weeks are told in bands of so many, the finest in which none stands out. */
    private static final List<Integer> BANDS = List.of(1, 4, 13, 26);
    private static final List<List<String>> CHOICES = choices();
    private static final List<Integer> MOST_PILOTS = List.of(Integer.MAX_VALUE, 3, 2, 1);

    private final int k;
    private final Map<String, Map<String, Object>> rows = new TreeMap<>();
    private final Map<String, Integer> bands = new TreeMap<>();

    private Crowd(int k) {
        this.k = k;
    }

    /**
     * @param experiences by the ids that are to stand for them
     * @param k           the fewest that may share something
     */
    public static Crowd of(Map<String, Experience> experiences, int k) {
        Crowd crowd = new Crowd(k);
        crowd.outward(new TreeMap<>(experiences));
        Map<String, Experience> kept = new TreeMap<>(experiences);
        kept.keySet().retainAll(crowd.rows.keySet());
        crowd.inner(kept);
        return crowd;
    }

    /** In the order of their ids; what is not known and what is not told are the same: not there. */
    public List<Map<String, Object>> rows() {
        return List.copyOf(rows.values());
    }

    /** In bands of how many weeks a column is told; for pilots, from which number on it is told no further. */
    public Map<String, Integer> bands() {
        return Map.copyOf(bands);
    }

    private void outward(Map<String, Experience> all) {
        Map<String, Map<String, Object>> views = views(all);
        put(views, "track", all, Experience::track);
        put(views, "maturity", all, Experience::maturity);
        put(views, "closenessToCore", all, Experience::closenessToCore);
        list(views, "pilotOutcomes", all, Experience::outcomes);
        value(views, "medDiscussed", all, Experience::medDiscussed);
        pilots(views, all);
        for (Step step : List.of(Step.PILOT, Step.PILOT_TO_DECISION, Step.DECISION_TO_ROLLOUT)) {
            weeks(views, step, all);
        }
        hide(views);
    }

    private void inner(Map<String, Experience> kept) {
        list(rows, "pitfalls", kept, Experience::pitfalls);
        list(rows, "unmet", kept, Experience::unmet);
        weeks(rows, Step.RECORDED_TO_PILOT, kept);
        value(rows, "benefitsMeasured", kept, Experience::benefitsMeasured);
    }

    /** Whoever has enough alike in all columns tells them all; of those that are left, whoever has in as many as can be; and so on to none. */
    private void hide(Map<String, Map<String, Object>> views) {
        for (List<String> told : CHOICES) {
            Map<List<Object>, Set<String>> groups = views.entrySet().stream().collect(Collectors.groupingBy(
                    entry -> told.stream().map(entry.getValue()::get).toList(), Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
            groups.values().stream().filter(ids -> ids.size() >= k).flatMap(Set::stream).forEach(id -> {
                Map<String, Object> view = views.remove(id);
                view.keySet().removeIf(column -> !column.equals("id") && !told.contains(column));
                rows.put(id, view);
            });
        }
    }

    /** All choices of columns: more before fewer, and what is more worth telling first. */
    private static List<List<String>> choices() {
        return IntStream.range(0, 1 << OUTWARD.size())
                .mapToObj(bits -> IntStream.range(0, OUTWARD.size()).filter(column -> (bits >> column & 1) == 1).boxed().toList())
                .sorted(Comparator.comparing((List<Integer> columns) -> -columns.size())
                        .thenComparing(columns -> columns.stream().mapToInt(column -> column).sum()))
                .map(columns -> columns.stream().map(OUTWARD::get).toList()).toList();
    }

    private static Map<String, Map<String, Object>> views(Map<String, Experience> all) {
        Map<String, Map<String, Object>> views = new TreeMap<>();
        all.keySet().forEach(id -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("id", id);
            views.put(id, view);
        });
        return views;
    }

    private void pilots(Map<String, Map<String, Object>> into, Map<String, Experience> all) {
        for (int most : MOST_PILOTS) {
            if (value(into, "pilots", all, each -> Math.min(each.pilots(), most))) {
                if (most < Integer.MAX_VALUE) {
                    bands.put("pilots", most);
                }
                return;
            }
        }
    }

    private void weeks(Map<String, Map<String, Object>> into, Step step, Map<String, Experience> all) {
        String name = name(step);
        for (int band : BANDS) {
            if (value(into, name, all, each -> each.weeks().containsKey(step) ? each.weeks().get(step) / band * band : null)) {
                bands.put(name, band);
                return;
            }
        }
    }

    /** The column of a step. */
    public static String name(Step step) {
        return switch (step) {
            case RECORDED_TO_PILOT -> "weeksToPilot";
            case PILOT -> "weeksInPilot";
            case PILOT_TO_DECISION -> "weeksToDecision";
            case DECISION_TO_ROLLOUT -> "weeksToRollout";
        };
    }

    /** Whether the column can be told: every value, and none, by enough or by nobody. */
    private boolean value(Map<String, Map<String, Object>> into, String name, Map<String, Experience> all, Function<Experience, Object> column) {
        Map<String, Integer> counts = new TreeMap<>();
        all.values().forEach(each -> counts.merge(String.valueOf(column.apply(each)), 1, Integer::sum));
        if (counts.values().stream().anyMatch(count -> count < k)) {
            return false;
        }
        put(into, name, all, column);
        return true;
    }

    /** Of a list each entry by itself: told of all, or of none. */
    private void list(Map<String, Map<String, Object>> into, String name, Map<String, Experience> all, Function<Experience, Set<String>> column) {
        Map<String, Integer> counts = new TreeMap<>();
        all.values().forEach(each -> column.apply(each).forEach(entry -> counts.merge(entry, 1, Integer::sum)));
        counts.values().removeIf(count -> count < k || count != all.size() && all.size() - count < k);
        put(into, name, all, each -> {
            List<String> told = new ArrayList<>(column.apply(each));
            told.retainAll(counts.keySet());
            return told.isEmpty() ? null : told;
        });
    }

    private static void put(Map<String, Map<String, Object>> into, String name, Map<String, Experience> all, Function<Experience, Object> column) {
        all.forEach((id, each) -> {
            Object value = column.apply(each);
            if (value != null) {
                into.get(id).put(name, value instanceof Enum<?> choice ? choice.name() : value);
            }
        });
    }
}
