package dk.klar.host.jira;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fields as a form sends them, by field id: summary, description, assignee and reporter (user names), labels, security
 * (level id), customfield_10100. A field that is absent is left alone, one with an empty list is cleared.
 */
public record FieldInput(Map<String, List<String>> values) {

    /** What stands for a value in the objects of Jira's REST, the first that is there. */
    private static final List<String> NAMES_OF_VALUES = List.of("name", "id", "key", "value");

    public FieldInput {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, strings) -> copy.put(field, List.copyOf(strings)));
        values = Collections.unmodifiableMap(copy);
    }

    public static FieldInput none() {
        return new FieldInput(Map.of());
    }

    /** From a form's strings or arrays of strings, or from REST's JSON as maps and lists. */
    public static FieldInput of(Map<String, ?> input) {
        Map<String, List<String>> strings = new LinkedHashMap<>();
        input.forEach((field, value) -> strings.put(field, strings(value)));
        return new FieldInput(strings);
    }

    private static List<String> strings(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(FieldInput::string).filter(Objects::nonNull).toList();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FieldInput::string).filter(Objects::nonNull).toList();
        }
        String one = string(value);
        return one == null ? List.of() : List.of(one);
    }

    private static String string(Object value) {
        if (value instanceof Map<?, ?> object) {
            return NAMES_OF_VALUES.stream().map(object::get).filter(Objects::nonNull).findFirst()
                    .map(String::valueOf).orElse(null);
        }
        return value == null ? null : value.toString();
    }

    public FieldInput with(String field, String... strings) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(strings));
        return new FieldInput(more);
    }

    public FieldInput without(String... fields) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeAll(List.of(fields));
        return new FieldInput(fewer);
    }
}
