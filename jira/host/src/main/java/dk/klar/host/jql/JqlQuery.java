package dk.klar.host.jql;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/**
 * JQL that was understood.
 *
 * @param where empty to find everything
 */
public record JqlQuery(String text, Optional<JqlClause> where, List<Sort> orderBy) implements Query {
    @Override
    public String getQueryString() {
        return text;
    }

    /** One part of ORDER BY. */
    public record Sort(String field, boolean descending) {
    }
}
