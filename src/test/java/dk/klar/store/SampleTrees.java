package dk.klar.store;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree with a value in every field of a kind. */
final class SampleTrees {
    private SampleTrees() {
    }

    static Map<String, Object> of(Kind kind) {
        return of(Schema.of(kind.body()));
    }

    private static Map<String, Object> of(Schema schema) {
        Map<String, Object> tree = new LinkedHashMap<>();
        schema.fields().forEach(field -> tree.put(field.name(), value(field)));
        return tree;
    }

    private static Object value(Field field) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> "Tekst om " + field.name();
            case NUMBER -> 42;
            case DECIMAL -> new BigDecimal("7.25");
            case DATE -> "2026-04-01";
            case YES_NO -> true;
            case CHOICE -> field.choices().get(0).name();
            case USER -> "mette";
            case LIST -> List.of(of(field.items()), of(field.items()));
        };
    }
}
