package dk.klar.rest;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.exchange.Document;
import dk.klar.domain.record.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one Klar says to another, as JSON Schema. */
final class ExchangeSchema {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> MOMENT = Map.of("type", "string", "format", "date-time");
    private static final FieldSchemas FIELDS = new FieldSchemas(Map.of("type", "string", "description", "The name that a user of Jira logs in by"),
            Map.of("type", "string", "description", "Key of a Jira issue"));

    private ExchangeSchema() {
    }

    static Map<String, Object> document() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Map.of("type", "string", "enum", List.of(Document.FORMAT)));
        properties.put("version", Map.of("type", "integer", "enum", List.of(Document.VERSION)));
        properties.put("exportedAt", MOMENT);
        properties.put("notes", Map.of("type", "array", "items", TEXT));
        properties.put("municipality", part(Kind::shared, List.of("records"), Map.of()));
        properties.put("implementations", Map.of("type", "array", "maxItems", Document.MOST_IMPLEMENTATIONS,
                "items", part(kind -> !kind.shared(), List.of("issue", "records"), Map.of("issue", TEXT, "summary", TEXT,
                        "history", Map.of("type", "array", "items", line())))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", Document.FORMAT + " " + Document.VERSION);
        schema.putAll(object(List.of("format", "version", "implementations"), properties));
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.segment(), FIELDS.object(Schema.of(kind.body())));
        }
        schema.put("$defs", kinds);
        return schema;
    }

    private static Map<String, Object> part(Predicate<Kind> which, List<String> required, Map<String, Object> more) {
        Map<String, Object> records = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).filter(which).forEach(kind -> records.put(kind.segment(),
                Map.of("type", "array", "items", object(List.of("key", "fields"), Map.of("key", TEXT, "version", Map.of("type", "integer"),
                        "created", stamp(), "updated", stamp(), "fields", Map.of("$ref", "#/$defs/" + kind.segment()))))));
        Map<String, Object> properties = new LinkedHashMap<>(more);
        properties.put("records", object(List.of(), records));
        return object(required, properties);
    }

    private static Map<String, Object> line() {
        return object(List.of("kind", "key", "version", "by", "at", "before", "after"), Map.of("kind", TEXT, "key", TEXT, "version", Map.of("type", "integer"),
                "by", TEXT, "at", MOMENT, "before", Map.of("type", "object"), "after", Map.of("type", "object")));
    }

    private static Map<String, Object> stamp() {
        return object(List.of("by", "at"), Map.of("by", TEXT, "at", MOMENT));
    }

    private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }
}
