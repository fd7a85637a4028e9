package dk.klar.jira;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees with the same text in every field that takes it. */
final class Trees {
    private Trees() {
    }

    /** @param but values for fields that have these names */
    static Map<String, Object> of(Kind kind, String text, Map<String, Object> but) {
        Map<String, Object> tree = of(Schema.of(kind.body()), text);
        but.forEach((field, value) -> {
            if (tree.containsKey(field)) {
                tree.put(field, value);
            }
        });
        return tree;
    }

    private static Map<String, Object> of(Schema schema, String text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        schema.fields().forEach(field -> tree.put(field.name(), value(field, text)));
        return tree;
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> field.maxLength() < text.length() ? "x" : text;
            case NUMBER, DECIMAL -> Math.max(2, field.min());
            case ISSUE -> 10001;
            case DATE -> "2026-02-01";
            case YES_NO -> false;
            case CHOICE -> field.choices().get(0).name();
            case USER -> text;
            case LIST -> List.of(of(field.items(), text));
        };
    }
}
