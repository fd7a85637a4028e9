package dk.klar.rest;

import dk.klar.domain.record.Field;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of records as JSON Schema, in the part of it that OpenAPI shares.
 *
 * @param user  what stands for a user
 * @param issue what stands for an issue
 */
record FieldSchemas(Map<String, Object> user, Map<String, Object> issue) {
    Map<String, Object> object(Schema schema) {
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

    private Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        switch (field.type()) {
            case TEXT -> {
                property.put("type", "string");
                property.put("maxLength", field.maxLength());
            }
            case REFERENCE -> {
                property.put("type", "string");
                property.put("description", field.refersTo().equals(RefersTo.ANY) ? "A record, as kind/key" : "Key of a record under " + field.refersTo());
            }
            case USER -> property.putAll(user);
            case ISSUE -> property.putAll(issue);
            case NUMBER -> number(property, field, "integer");
            case DECIMAL -> number(property, field, "number");
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

    private static void number(Map<String, Object> property, Field field, String type) {
        property.put("type", type);
        property.put("minimum", field.min());
        property.put("maximum", field.max());
    }
}
