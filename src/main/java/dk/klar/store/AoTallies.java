package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.portfolio.Tally;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Tallies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Counts as JSON, one row for each project and day. What a later version counts no more is left out when it is read. */
public final class AoTallies implements Tallies {
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoTallies(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public void save(Collection<Tally> tallies) {
        for (Tally tally : tallies) {
            String slot = slot(tally.project(), tally.on());
            String body = Json.text(tree(tally));
            writes.write(() -> {
                ao.deleteWithSQL(TallyRow.class, "SLOT = ?", slot);
                ao.create(TallyRow.class, new DBParam("SLOT", slot), new DBParam("PROJECT", tally.project()), new DBParam("ON_DAY", tally.on().toString()),
                        new DBParam("BODY", body));
            }, () -> false, () -> "the counts " + slot);
        }
    }

    @Override
    public List<Tally> of(Set<Long> projects, LocalDate from, UnaryOperator<List<LocalDate>> wanted) {
        return WholeWrites.reading(() -> {
            SortedMap<Long, SortedMap<LocalDate, TallyRow>> rows = new TreeMap<>();
            List<Long> all = projects.stream().sorted().toList();
            for (int at = 0; at < all.size(); at += Records.AT_ONCE) {
                List<Object> values = new ArrayList<>(all.subList(at, Math.min(all.size(), at + Records.AT_ONCE)));
                String where = Pages.oneOf("PROJECT", values.size()) + " AND ON_DAY >= ?";
                values.add(from.toString());
                for (TallyRow row : ao.find(TallyRow.class, Query.select().where(where, values.toArray()))) {
                    rows.computeIfAbsent(row.getProject(), project -> new TreeMap<>()).put(LocalDate.parse(row.getOnDay()), row);
                }
            }
            return rows.values().stream().flatMap(days -> wanted.apply(List.copyOf(days.keySet())).stream().map(days::get)).map(AoTallies::tally).toList();
        }, "the counts of " + projects.size() + " projects");
    }

    @Override
    public Map<Long, List<LocalDate>> before(LocalDate day) {
        return WholeWrites.reading(() -> {
            Map<Long, List<LocalDate>> days = new HashMap<>();
            for (TallyRow row : ao.find(TallyRow.class, Query.select().where("ON_DAY < ?", day.toString()))) {
                days.computeIfAbsent(row.getProject(), project -> new ArrayList<>()).add(LocalDate.parse(row.getOnDay()));
            }
            return days;
        }, "the days before " + day);
    }

    @Override
    public void remove(long project, Collection<LocalDate> days) {
        days.forEach(day -> writes.write(() -> ao.deleteWithSQL(TallyRow.class, "SLOT = ?", slot(project, day)), () -> false, () -> "the counts of " + day));
    }

    @Override
    public void forget(long project) {
        writes.write(() -> ao.deleteWithSQL(TallyRow.class, "PROJECT = ?", project), () -> false, () -> "the counts of project " + project);
    }

    private static String slot(long project, LocalDate day) {
        return project + "/" + day;
    }

    private static Map<String, Object> tree(Tally tally) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("all", tally.all());
        Map<String, Object> states = new LinkedHashMap<>();
        tally.states().forEach((gate, counts) -> states.put(gate.id(), ids(counts, GateState::id)));
        tree.put("states", states);
        tree.put("unmet", ids(tally.unmet(), Criterion::id));
        tree.put("pitfalls", ids(tally.open(), Pitfall::id));
        tree.put("pilots", tally.pilots());
        if (tally.waiting() != null) {
            tree.put("waiting", tally.waiting());
        }
        return tree;
    }

    private static <K> Map<String, Integer> ids(Map<K, Integer> counts, Function<K, String> id) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        counts.forEach((key, count) -> byId.put(id.apply(key), count));
        return byId;
    }

    private static Tally tally(TallyRow row) {
        Map<String, Object> tree = Json.tree(row.getBody());
        Map<Gate, Map<GateState, Integer>> states = new EnumMap<>(Gate.class);
        ((Map<?, ?>) tree.get("states")).forEach((gate, counts) -> Gate.byId((String) gate).ifPresent(known ->
                states.put(known, counts(counts, id -> Arrays.stream(GateState.values()).filter(state -> state.id().equals(id)).findFirst()))));
        return new Tally(row.getProject(), LocalDate.parse(row.getOnDay()), number(tree.get("all")), states, counts(tree.get("unmet"), Criterion::byId),
                counts(tree.get("pitfalls"), id -> Arrays.stream(Pitfall.values()).filter(pitfall -> pitfall.id().equals(id)).findFirst()),
                number(tree.get("pilots")), tree.get("waiting") == null ? null : number(tree.get("waiting")));
    }

    private static <K> Map<K, Integer> counts(Object tree, Function<String, Optional<K>> byId) {
        Map<K, Integer> counts = new HashMap<>();
        ((Map<?, ?>) tree).forEach((id, count) -> byId.apply((String) id).ifPresent(key -> counts.put(key, number(count))));
        return counts;
    }

    private static int number(Object number) {
        return ((Number) number).intValue();
    }
}
