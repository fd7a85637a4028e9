package dk.klar.domain.record;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as maps, lists, texts, numbers and booleans: what JSON can say. Fields without a value are left out,
 * so two equal records have equal trees.
 */
public final class Tree {
    private Tree() {
    }

    public static Map<String, Object> of(Object body) {
        Schema schema = Schema.of(body.getClass());
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < schema.fields().size(); i++) {
            Object plain = plain(schema.value(body, i));
            if (plain != null) {
                tree.put(schema.fields().get(i).name(), plain);
            }
        }
        return tree;
    }

    private static Object plain(Object value) {
        if (value == null || value.equals("")) {
            return null;
        } else if (value instanceof List<?> items) {
            return items.isEmpty() ? null : list(items);
        } else if (value instanceof Enum<?> choice) {
            return choice.name();
        } else if (value instanceof LocalDate || value instanceof UserKey) {
            return value.toString();
        } else if (value instanceof IssueId issue) {
            return issue.value();
        }
        return value;
    }

    private static List<Object> list(List<?> items) {
        List<Object> plain = new ArrayList<>(items.size());
        items.forEach(item -> plain.add(of(item)));
        return plain;
    }
}
