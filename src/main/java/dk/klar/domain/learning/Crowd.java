package dk.klar.domain.learning;

import dk.klar.domain.learning.Experience.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final List<Integer> MOST_PILOTS = List.of(Integer.MAX_VALUE, 3, 2, 1);
    private static final List<List<Integer>> CHOICES = choices();

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
        crowd.hide(crowd.looks(experiences));
        Map<String, Experience> kept = new HashMap<>(experiences);
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

    /** What of an experience is told in a column; null where nothing is. */
    private interface Column extends Function<Experience, Object> {
        Column GIVEN_UP = each -> null;
    }

    /** The ids by all that can be seen of them from outside, in the order of {@link #OUTWARD}. Many have few looks. */
    private Map<List<Object>, List<String>> looks(Map<String, Experience> experiences) {
        Collection<Experience> all = experiences.values();
        List<Column> columns = List.of(Experience::track, Experience::maturity, Experience::closenessToCore,
                list(all, experience -> experience.outcomes().stream().map(Enum::name)), value(all, Experience::medDiscussed).orElse(Column.GIVEN_UP), pilots(all),
                weeks(all, Step.PILOT), weeks(all, Step.PILOT_TO_DECISION), weeks(all, Step.DECISION_TO_ROLLOUT));
        Map<List<Object>, List<String>> looks = new HashMap<>();
        experiences.forEach((id, experience) -> looks.computeIfAbsent(Arrays.asList(columns.stream().map(column -> column.apply(experience)).toArray()), any -> new ArrayList<>()).add(id));
        return looks;
    }

    /** Whoever has enough alike in all columns tells them all; of those that are left, whoever has in as many as can be; and so on to none. */
    private void hide(Map<List<Object>, List<String>> looks) {
        for (List<Integer> told : CHOICES) {
            Map<List<Object>, List<List<Object>>> groups = looks.keySet().stream().collect(Collectors.groupingBy(look -> Arrays.asList(told.stream().map(look::get).toArray())));
            groups.forEach((values, alike) -> {
                if (alike.stream().mapToInt(look -> looks.get(look).size()).sum() >= k) {
                    alike.forEach(look -> looks.remove(look).forEach(id -> rows.put(id, row(id, told, values))));
                }
            });
        }
    }

    private static Map<String, Object> row(String id, List<Integer> told, List<Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        for (int i = 0; i < values.size(); i++) {
            put(row, OUTWARD.get(told.get(i)), values.get(i));
        }
        return row;
    }

    private void inner(Map<String, Experience> kept) {
        Collection<Experience> all = kept.values();
        List<Column> columns = List.of(list(all, Crowd::pitfalls), list(all, Crowd::unmet), weeks(all, Step.RECORDED_TO_PILOT),
                value(all, Experience::benefitsMeasured).orElse(Column.GIVEN_UP));
        rows.forEach((id, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                put(row, INNER.get(i), columns.get(i).apply(kept.get(id)));
            }
        });
    }

    private static void put(Map<String, Object> row, String column, Object value) {
        if (value != null) {
            row.put(column, value instanceof Enum<?> choice ? choice.name() : value);
        }
    }

    /** All choices of columns: more before fewer, and what is more worth telling first. */
    private static List<List<Integer>> choices() {
        return IntStream.range(0, 1 << OUTWARD.size())
                .mapToObj(bits -> IntStream.range(0, OUTWARD.size()).filter(column -> (bits >> column & 1) == 1).boxed().toList())
                .sorted(Comparator.comparing((List<Integer> columns) -> -columns.size())
                        .thenComparing(columns -> columns.stream().mapToInt(column -> column).sum())).toList();
    }

    private Column pilots(Collection<Experience> all) {
        for (int most : MOST_PILOTS) {
            Optional<Column> told = value(all, each -> Math.min(each.pilots(), most));
            if (told.isPresent()) {
                if (most < Integer.MAX_VALUE) {
                    bands.put("pilots", most);
                }
                return told.get();
            }
        }
        return Column.GIVEN_UP;
    }

    private Column weeks(Collection<Experience> all, Step step) {
        for (int band : BANDS) {
            Optional<Column> told = value(all, each -> each.weeks().containsKey(step) ? each.weeks().get(step) / band * band : null);
            if (told.isPresent()) {
                bands.put(name(step), band);
                return told.get();
            }
        }
        return Column.GIVEN_UP;
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

    /** The column where it can be told: every value, and none, by enough or by nobody. */
    private Optional<Column> value(Collection<Experience> all, Column column) {
        Map<Object, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(column.apply(each), 1, Integer::sum));
        return counts.values().stream().anyMatch(count -> count < k) ? Optional.empty() : Optional.of(column);
    }

    /** Of a list each entry by itself: told of all, or of none. */
    private Column list(Collection<Experience> all, Function<Experience, Stream<String>> entries) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(each -> entries.apply(each).forEach(entry -> counts.merge(entry, 1, Integer::sum)));
        counts.values().removeIf(count -> count < k || count != all.size() && all.size() - count < k);
        return each -> {
            List<String> told = entries.apply(each).filter(counts::containsKey).sorted().toList();
            return told.isEmpty() ? null : told;
        };
    }

    private static Stream<String> pitfalls(Experience experience) {
        return experience.pitfalls().entrySet().stream().map(judged -> judged.getKey().id() + " " + judged.getValue());
    }

    private static Stream<String> unmet(Experience experience) {
        return experience.unmet().entrySet().stream().flatMap(gate -> gate.getValue().stream().map(criterion -> gate.getKey().id() + " " + criterion.id()));
    }
}
