package dk.klar.testing;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person is about to record: a tree of which a test changes one field at a time. Immutable. */
public final class Draft<B extends RecordBody> {
    private final Class<B> type;
    private final Map<String, Object> tree;

    private Draft(Class<B> type, Map<String, Object> tree) {
        this.type = type;
        this.tree = tree;
    }

    public static <B extends RecordBody> Draft<B> of(Class<B> type) {
        return new Draft<>(type, new LinkedHashMap<>());
    }

    /** @param path a field, such as {@code startsOn} or {@code sites[0].chances}; one past the end of a list adds to it */
    public Draft<B> with(String path, Object value) {
        Map<String, Object> changed = copy(tree);
        put(changed, Arrays.asList(path.split("[\\[\\].]+")), value);
        return new Draft<>(type, changed);
    }

    public Draft<B> without(String path) {
        return with(path, null);
    }

    /** What it reads as, which must be without fault. */
    public B body() {
        Reading.Result<B> read = Reading.strictly(type, tree);
        if (!read.faults().isEmpty()) {
            throw new AssertionError("not valid: " + read.faults());
        }
        return read.body();
    }

    /** What is wrong with it, each as {@code field code}. */
    public List<String> faults() {
        return Reading.strictly(type, tree).faults().stream().map(Draft::plain).toList();
    }

    public Map<String, Object> tree() {
        return copy(tree);
    }

    private static String plain(Fault fault) {
        return fault.field() + " " + fault.code();
    }

    @SuppressWarnings("unchecked") // trees are made of these only
    private static void put(Object parent, List<String> path, Object value) {
        String step = path.get(0);
        if (path.size() > 1) {
            put(child(parent, step), path.subList(1, path.size()), value);
        } else if (parent instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(step, value);
        } else {
            List<Object> list = (List<Object>) parent;
            int index = Integer.parseInt(step);
            if (index == list.size()) {
                list.add(value);
            } else if (value == null) {
                list.remove(index);
            } else {
                list.set(index, value);
            }
        }
    }

    @SuppressWarnings("unchecked") // as above
    private static Object child(Object parent, String step) {
        return parent instanceof Map<?, ?> map
                ? ((Map<String, Object>) map).computeIfAbsent(step, missing -> new ArrayList<>())
                : ((List<Object>) parent).get(Integer.parseInt(step));
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, deep(value)));
        return copy;
    }

    private static Object deep(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Draft::deep).collect(Collectors.toCollection(ArrayList::new));
        }
        return value;
    }
}
