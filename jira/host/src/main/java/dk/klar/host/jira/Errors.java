package dk.klar.host.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a request: in general, and by field id. */
public record Errors(List<String> messages, Map<String, String> byField) {

    public Errors {
        messages = List.copyOf(messages);
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static Errors none() {
        return new Errors(List.of(), Map.of());
    }

    public static Errors message(String message) {
        return new Errors(List.of(message), Map.of());
    }

    public static Errors field(String fieldId, String message) {
        return new Errors(List.of(), Map.of(fieldId, message));
    }

    public static Errors of(ErrorCollection errors) {
        return new Errors(List.copyOf(errors.getErrorMessages()), errors.getErrors());
    }

    public boolean any() {
        return !messages.isEmpty() || !byField.isEmpty();
    }

    public Errors and(Errors more) {
        List<String> allMessages = new ArrayList<>(messages);
        allMessages.addAll(more.messages);
        Map<String, String> allFields = new LinkedHashMap<>(byField);
        allFields.putAll(more.byField);
        return new Errors(allMessages, allFields);
    }
}
