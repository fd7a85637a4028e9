package dk.klar.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.klar.host.jira.FieldInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code fields} and {@code update} of a request. An update may set any field, add and remove labels, and add
 * comments.
 */
record IssueInput(JsonNode fields, FieldInput input, List<String> comments) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMMENT = "comment";

    /** @param labels those that the issue has now */
    static IssueInput of(JsonNode body, List<String> labels) {
        if (body == null || !body.isObject()) {
            throw Answers.fault(400, "The request's body must be a JSON object.");
        }
        JsonNode fields = object(body, "fields");
        Map<String, Object> values = new LinkedHashMap<>();
        fields.fields().forEachRemaining(field -> values.put(field.getKey(), value(field.getKey(), field.getValue())));
        List<String> comments = new ArrayList<>();
        object(body, "update").fields().forEachRemaining(field -> {
            for (JsonNode operation : field.getValue()) {
                if (field.getKey().equals(COMMENT)) {
                    comments.add(operation.at("/add/body").asText());
                } else {
                    values.put(field.getKey(), updated(field.getKey(), operation, values, labels));
                }
            }
        });
        return new IssueInput(fields, FieldInput.of(values), comments);
    }

    private static JsonNode object(JsonNode body, String name) {
        JsonNode node = body.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!node.isObject()) {
            throw Answers.fault(400, "'" + name + "' must be a JSON object.");
        }
        return node;
    }

    private static Object updated(String field, JsonNode operation, Map<String, Object> values, List<String> labels) {
        if (operation.has("set")) {
            return value(field, operation.get("set"));
        }
        if (!field.equals("labels") || !operation.has("add") && !operation.has("remove")) {
            throw Answers.fieldFault(field, "The operation " + operation + " is not supported for this field.");
        }
        List<String> now = new ArrayList<>(values.get(field) instanceof List<?> set
                ? set.stream().map(String::valueOf).toList() : labels);
        if (operation.has("add")) {
            now.add(operation.get("add").asText());
        } else {
            now.remove(operation.get("remove").asText());
        }
        return now;
    }

    private static Object value(String field, JsonNode value) {
        if (field.equals("summary") || field.equals("description")) {
            if (!value.isTextual() && !value.isNull()) {
                throw Answers.fieldFault(field, "Operation value must be a string");
            }
        } else if (field.equals("labels") && !value.isArray() && !value.isNull()) {
            throw Answers.fieldFault(field, "data was not an array");
        } else if (List.of("assignee", "reporter").contains(field) && !value.isObject() && !value.isNull()) {
            throw Answers.fieldFault(field, "data was not of type: User");
        }
        return JSON.convertValue(value, Object.class);
    }

    /** Id, key or name of an object such as project and issuetype. */
    Optional<String> named(String field, String... properties) {
        for (String property : properties) {
            if (fields.path(field).hasNonNull(property)) {
                return Optional.of(fields.path(field).get(property).asText());
            }
        }
        return Optional.empty();
    }
}
