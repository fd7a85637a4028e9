package dk.klar.domain.record;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A record as maps, lists, texts, numbers and booleans: what JSON can say. Fields without a value are left out,
 * so two equal records have equal trees.
 */
public final class Tree {
    private Tree() {
    }

    public static Map<String, Object> of(Object body) {
        return of(body, UserKey::toString);
    }

    /** @param users what stands for a user */
    public static Map<String, Object> of(Object body, Function<UserKey, String> users) {
        return of(body, users, IssueId::value);
    }

    /**
     * @param users  what stands for a user; a field for which it is null is left out
     * @param issues likewise for issues
     */
    public static Map<String, Object> of(Object body, Function<UserKey, String> users, Function<IssueId, Object> issues) {
        Schema schema = Schema.of(body.getClass());
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < schema.fields().size(); i++) {
            Object plain = plain(schema.value(body, i), users, issues);
            if (plain != null) {
                tree.put(schema.fields().get(i).name(), plain);
            }
        }
        return tree;
    }

    private static Object plain(Object value, Function<UserKey, String> users, Function<IssueId, Object> issues) {
        if (value == null || value.equals("")) {
            return null;
        } else if (value instanceof List<?> items) {
            return items.isEmpty() ? null : items.stream().map(item -> (Object) of(item, users, issues)).toList();
        } else if (value instanceof Enum<?> choice) {
            return choice.name();
        } else if (value instanceof LocalDate) {
            return value.toString();
        } else if (value instanceof UserKey user) {
            return users.apply(user);
        } else if (value instanceof IssueId issue) {
            return issues.apply(issue);
        }
        return value;
    }
}
