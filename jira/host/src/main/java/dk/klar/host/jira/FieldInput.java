package dk.klar.host.jira;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields as a form sends them, by field id: summary, description, assignee and reporter (user names), labels, security
 * (level id), customfield_10100. A field that is absent is left alone, one with an empty list is cleared.
 */
public record FieldInput(Map<String, List<String>> values) {

    public FieldInput {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, strings) -> copy.put(field, List.copyOf(strings)));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    public static FieldInput none() {
        return new FieldInput(Map.of());
    }

    public FieldInput with(String field, String... strings) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(strings));
        return new FieldInput(more);
    }
}
