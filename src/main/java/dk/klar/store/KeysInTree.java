package dk.klar.store;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts another key in the place of a user's in the tree of a record. What people wrote is theirs and stays. */
final class KeysInTree {
    private final UserKey user;
    private final UserKey other;

    KeysInTree(UserKey user, UserKey other) {
        this.user = user;
        this.other = other;
    }

    /** @param schema of the record; null where this Klar does not know it */
    String in(String text, Schema schema) {
        return mentions(text) ? Json.text(tree(Json.tree(text), schema)) : text;
    }

    /** Whether the key may stand in it; most rows are passed over by this alone. */
    private boolean mentions(String text) {
        String key = Json.text(Map.of("", user.value()));
        return text != null && text.contains(key.substring(key.indexOf(':') + 1, key.length() - 1));
    }

    private Map<String, Object> tree(Map<?, ?> tree, Schema schema) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((name, value) -> changed.put(name.toString(), value(value, schema == null ? null : schema.field(name.toString()).orElse(null))));
        return changed;
    }

    /** A field of another version is nobody's text for sure: a value that is the key is taken for it. */
    private Object value(Object value, Field field) {
        if (value instanceof Map<?, ?> tree) {
            return tree(tree, null);
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> item instanceof Map<?, ?> tree ? tree(tree, field == null ? null : field.items()) : value(item, null)).toList();
        }
        return user.value().equals(value) && (field == null || field.type() == Field.Type.USER) ? other.value() : value;
    }
}
