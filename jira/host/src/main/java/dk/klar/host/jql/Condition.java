package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Collections;

/** A piece of SQL over JIRA_ISSUE i, and the arguments of its question marks. */
public record Condition(String sql, List<Object> arguments) {

    public static final Condition ALL = new Condition("1 = 1", List.of());
    public static final Condition NONE = new Condition("1 = 0", List.of());

    public static Condition of(String sql, Object... arguments) {
        return new Condition(sql, Arrays.asList(arguments));
    }

    /** {@code column in (...)}; nothing fits an empty list. */
    public static Condition in(String column, Collection<?> values) {
        return values.isEmpty() ? NONE : new Condition(column + " in ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", List.copyOf(values));
    }

    public static Condition all(List<Condition> parts) {
        return parts.isEmpty() ? ALL : joined(parts, " and ");
    }

    public static Condition any(List<Condition> parts) {
        return parts.isEmpty() ? NONE : joined(parts, " or ");
    }

    private static Condition joined(List<Condition> parts, String word) {
        List<Object> arguments = new ArrayList<>();
        parts.forEach(part -> arguments.addAll(part.arguments()));
        return new Condition("(" + String.join(word, parts.stream().map(Condition::sql).toList()) + ")", arguments);
    }

    public Condition and(Condition other) {
        return all(List.of(this, other));
    }

    public Condition negated() {
        return new Condition("not (" + sql + ")", arguments);
    }
}
