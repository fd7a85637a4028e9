package dk.klar.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A condition in SQL over {@code JIRA_ISSUE i join JIRA_PROJECT p}, with the values for its question marks. */
public record Where(String sql, List<Object> arguments) {
    static Where of(String sql, Object... arguments) {
        return new Where(sql, List.of(arguments));
    }

    static Where all(List<Where> conditions, String glue) {
        return new Where("(" + String.join(" " + glue + " ", conditions.stream().map(Where::sql).toList()) + ")",
                conditions.stream().flatMap(condition -> condition.arguments().stream()).toList());
    }

    /** SQL's unknown is neither true nor false; JQL's negation is of what is found. */
    Where not() {
        return new Where("not coalesce(" + sql + ", false)", arguments);
    }

    public Where and(Where other) {
        List<Object> both = new ArrayList<>(arguments);
        both.addAll(other.arguments());
        return new Where(sql + " and " + other.sql(), both);
    }

    static Where in(String column, List<String> values) {
        if (values.isEmpty()) {
            return of("1 = 0");
        }
        return new Where(column + " in (" + String.join(", ", values.stream().map(value -> "?").toList()) + ")",
                Stream.<Object>of(values.toArray()).toList());
    }
}
