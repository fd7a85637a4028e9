package dk.klar.rest;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of record as a form: its groups of fields with labels, help, choices and limits. */
final class Form {
    private final Texts texts;

    Form(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(Kind kind) {
        Schema schema = Schema.of(kind.body());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind.segment());
        json.put("title", texts.text("klar.kind." + kind.segment() + ".one"));
        json.put("groups", groups(schema));
        return json;
    }

    private List<Map<String, Object>> groups(Schema schema) {
        List<Map<String, Object>> groups = new ArrayList<>();
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Field field : schema.fields()) {
            if (!field.group().isEmpty() || groups.isEmpty()) {
                fields = new ArrayList<>();
                Map<String, Object> group = new LinkedHashMap<>();
                group.put("name", field.group());
                group.put("label", field.group().isEmpty() ? "" : texts.text("klar.group." + schema.name() + "." + field.group()));
                group.put("fields", fields);
                groups.add(group);
            }
            fields.add(field(schema, field));
        }
        return groups;
    }

    private Map<String, Object> field(Schema schema, Field field) {
        String help = "klar.help." + schema.name() + "." + field.name();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", field.name());
        json.put("label", texts.label(schema.name(), field));
        json.put("help", texts.has(help) ? texts.text(help) : "");
        json.put("type", field.type().name());
        json.put("required", field.required());
        json.put("stamped", field.stamped());
        switch (field.type()) {
            case TEXT -> {
                json.put("maxLength", field.maxLength());
                json.put("lines", field.lines());
            }
            case NUMBER, DECIMAL -> {
                json.put("min", field.min());
                json.put("max", field.max());
            }
            case CHOICE -> json.put("choices", field.choices().stream()
                    .map(choice -> Map.of("value", choice.name(), "label", texts.choice(choice))).toList());
            case REFERENCE -> json.put("refersTo", field.refersTo());
            case LIST -> json.put("items", field.items().fields().stream().map(item -> field(field.items(), item)).toList());
            default -> { }
        }
        return json;
    }
}
