package dk.klar.domain.exchange;

import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts other names for users and issues into a record's tree: a key means nothing in another Jira. What is no text or number is
 * left for whoever reads the tree to find fault with.
 *
 * @param users  what stands for a user instead; a field with nothing in its place is taken out
 * @param issues likewise for issues
 */
public record Renaming(Function<Object, Optional<?>> users, Function<Object, Optional<?>> issues) {
    public Map<String, Object> of(Schema schema, Map<?, ?> tree) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        tree.forEach((name, value) -> {
            Optional<Field> field = schema.field(String.valueOf(name));
            Optional<?> other = field.isPresent() ? value(field.get(), value) : Optional.ofNullable(value);
            other.ifPresent(known -> renamed.put(String.valueOf(name), known));
        });
        return renamed;
    }

    private Optional<?> value(Field field, Object value) {
        return value == null ? Optional.empty() : switch (field.type()) {
            case USER -> users.apply(value);
            case ISSUE -> issues.apply(value);
            case LIST -> Optional.of(list(field, value));
            default -> Optional.of(value);
        };
    }

    private Object list(Field field, Object value) {
        if (!(value instanceof List<?> items)) {
            return value;
        }
        List<Object> renamed = new ArrayList<>();
        for (Object item : items) {
            renamed.add(item instanceof Map<?, ?> tree ? of(field.items(), tree) : item);
        }
        return renamed;
    }
}
