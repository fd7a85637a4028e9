package dk.klar.host.jql;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A parsed query; without a where part it finds everything. */
public record JqlQuery(String text, Optional<Clause> where, List<Sort> order) implements Query {

    @Override
    public String getQueryString() {
        return text;
    }
}
