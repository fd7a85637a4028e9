package dk.klar.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The routes as written in openapi.json, with the fields of each kind of record added from its Java record. */
final class OpenApi {
    private OpenApi() {
    }

    @SuppressWarnings("unchecked") // the document is ours; the test that reads it would fail first
    static Map<String, Object> document() {
        try (InputStream written = OpenApi.class.getResourceAsStream("/rest/openapi.json")) {
            Map<String, Object> document = new ObjectMapper().readValue(written, new TypeReference<>() { });
            Map<String, Object> schemas = (Map<String, Object>) ((Map<String, Object>) document.get("components")).get("schemas");
            for (Kind kind : Kind.values()) {
                schemas.put(Schema.of(kind.body()).name(), object(Schema.of(kind.body())));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> object(Schema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        schema.fields().forEach(field -> properties.put(field.name(), property(field)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        List<String> required = schema.fields().stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        switch (field.type()) {
            case TEXT -> {
                property.put("type", "string");
                property.put("maxLength", field.maxLength());
            }
            case REFERENCE -> {
                property.put("type", "string");
                property.put("description", "Key of a record under " + field.refersTo());
            }
            case USER -> {
                property.put("type", "string");
                property.put("description", "Key of a Jira user");
            }
            case NUMBER -> number(property, "integer");
            case DECIMAL -> number(property, "number");
            case DATE -> {
                property.put("type", "string");
                property.put("format", "date");
            }
            case YES_NO -> property.put("type", "boolean");
            case CHOICE -> {
                property.put("type", "string");
                property.put("enum", field.choices().stream().map(Enum::name).toList());
            }
            case LIST -> {
                property.put("type", "array");
                property.put("maxItems", Field.MOST_ITEMS);
                property.put("items", object(field.items()));
            }
        }
        if (field.stamped()) {
            property.put("readOnly", true);
        }
        return property;
    }

    private static void number(Map<String, Object> property, String type) {
        property.put("type", type);
        property.put("minimum", 0);
        property.put("maximum", Field.MOST);
    }
}
