package dk.klar.domain.learning;

import dk.klar.domain.learning.Experience.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of many experiences can leave so that none stands out: whatever an implementation is told apart by, it shares with at
 * least k, itself included, and so do those that are told apart by not having it. What only fewer share is made coarser, and
 * where that does not help it is left out for all: a gap would tell as much. Kind of technology and track are looked at together,
 * for those an outsider knows; the other columns each by itself, so a row as a whole may still be one of its kind.
 */
public final class Crowd {
    /** Weeks are told in bands of so many, the finest in which none stands out. */
    private static final List<Integer> BANDS = List.of(1, 4, 13, 26);
    private static final List<Integer> MOST_PILOTS = List.of(Integer.MAX_VALUE, 3, 2, 1);
    private static final List<Function<Experience, List<Object>>> KINDS = List.of(
            each -> kind(each.track(), each.maturity(), each.closenessToCore()),
            each -> kind(each.track(), each.maturity(), null),
            each -> kind(each.track(), null, null),
            each -> kind(null, null, null));

    private final int k;
    private final Map<String, Map<String, Object>> rows = new TreeMap<>();
    private final Map<String, Experience> kept = new LinkedHashMap<>();
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
        crowd.keep(experiences);
        crowd.columns();
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

    /** Ever coarser, until each has enough like it; who never has is left out. */
    private void keep(Map<String, Experience> experiences) {
        Map<String, Experience> left = new TreeMap<>(experiences);
        for (Function<Experience, List<Object>> kind : KINDS) {
            Map<List<Object>, Set<String>> groups = left.entrySet().stream().collect(Collectors.groupingBy(entry -> kind.apply(entry.getValue()),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
            groups.forEach((known, ids) -> {
                if (ids.size() >= k) {
                    ids.forEach(id -> begin(id, left.remove(id), known));
                }
            });
        }
    }

    private void begin(String id, Experience experience, List<Object> kind) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        put(row, "track", kind.get(0));
        put(row, "maturity", kind.get(1));
        put(row, "closenessToCore", kind.get(2));
        rows.put(id, row);
        kept.put(id, experience);
    }

    private void columns() {
        list("pitfalls", Experience::pitfalls);
        list("unmet", Experience::unmet);
        for (int most : MOST_PILOTS) {
            if (value("pilots", each -> Math.min(each.pilots(), most))) {
                if (most < Integer.MAX_VALUE) {
                    bands.put("pilots", most);
                }
                break;
            }
        }
        list("pilotOutcomes", Experience::outcomes);
        for (Step step : Step.values()) {
            weeks(step);
        }
        value("medDiscussed", Experience::medDiscussed);
        value("benefitsMeasured", Experience::benefitsMeasured);
    }

    private void weeks(Step step) {
        String name = name(step);
        for (int band : BANDS) {
            if (value(name, each -> each.weeks().containsKey(step) ? each.weeks().get(step) / band * band : null)) {
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
    private boolean value(String name, Function<Experience, Object> column) {
        Map<String, Integer> counts = new TreeMap<>();
        kept.values().forEach(each -> counts.merge(String.valueOf(column.apply(each)), 1, Integer::sum));
        if (counts.values().stream().anyMatch(count -> count < k)) {
            return false;
        }
        kept.forEach((id, each) -> put(rows.get(id), name, column.apply(each)));
        return true;
    }

    /** Of a list each entry by itself: told of all, or of none. */
    private void list(String name, Function<Experience, Set<String>> column) {
        Map<String, Integer> counts = new TreeMap<>();
        kept.values().forEach(each -> column.apply(each).forEach(entry -> counts.merge(entry, 1, Integer::sum)));
        counts.values().removeIf(count -> count < k || count != kept.size() && kept.size() - count < k);
        kept.forEach((id, each) -> {
            List<String> told = new ArrayList<>(column.apply(each));
            told.retainAll(counts.keySet());
            rows.get(id).put(name, told);
        });
    }

    private static List<Object> kind(Object track, Object maturity, Object closeness) {
        return List.of(text(track), text(maturity), text(closeness));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static void put(Map<String, Object> row, String name, Object value) {
        if (value != null && !value.equals("")) {
            row.put(name, value);
        }
    }
}
