package dk.klar.domain.exchange;

import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a record that are somebody's act, such as an acceptance or a justification: the fields that Klar fills in about
 * who did it, and the lists whose lines have such fields.
 */
public final class Acts {
    private Acts() {
    }

    /** The record without them. */
    public static Map<String, Object> without(Schema schema, Map<?, ?> tree) {
        Map<String, Object> plain = new LinkedHashMap<>();
        tree.forEach((name, value) -> {
            if (schema.field(String.valueOf(name)).filter(Acts::isAct).isEmpty()) {
                plain.put(String.valueOf(name), value);
            }
        });
        return plain;
    }

    /** The record with those of another version of it. */
    public static Map<String, Object> of(Schema schema, Map<?, ?> other, Map<?, ?> tree) {
        Map<String, Object> whole = without(schema, tree);
        other.forEach((name, value) -> {
            if (schema.field(String.valueOf(name)).filter(Acts::isAct).isPresent()) {
                whole.put(String.valueOf(name), value);
            }
        });
        return whole;
    }

    /** Whether the record has any. */
    public static boolean in(Schema schema, Map<?, ?> tree) {
        return without(schema, tree).size() < tree.size();
    }

    private static boolean isAct(Field field) {
        return field.stamped() || field.items() != null && field.items().fields().stream().anyMatch(Field::stamped);
    }
}
