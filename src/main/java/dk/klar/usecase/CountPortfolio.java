package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import dk.klar.usecase.ReadPortfolio.Row;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many implementations there are of each kind, each number with the search that finds them. */
public final class CountPortfolio {
    private final ReadPortfolio portfolio;
    private final GateSearch search;

    public CountPortfolio(ReadPortfolio portfolio, GateSearch search) {
        this.portfolio = portfolio;
        this.search = search;
    }

    /** One value. */
    public record Count(Enum<?> value, long count, String jql) {
    }

    /**
     * The counts.
     *
     * @param counts in the order of the dimension; of one that makes no whole, the highest first and those alone that there are
     * @param all    how many implementations were looked at
     * @param jql    finds all of them
     */
    public record Counts(List<Count> counts, long all, String jql) {
    }

    /** @throws Refused.Invalid when a project or the filter is not there for this person */
    public Counts by(Dimension dimension, Source source, UserKey reader) {
        List<Row> rows = portfolio.of(reader, source);
        Map<Enum<?>, Long> found = new HashMap<>();
        rows.forEach(row -> dimension.of(row.summary()).forEach(value -> found.merge(value, 1L, Long::sum)));
        List<Count> counts = dimension.all().stream().filter(value -> dimension.whole() || found.containsKey(value))
                .map(value -> new Count(value, found.getOrDefault(value, 0L), search.jql(Which.is(dimension, value), source)))
                .sorted((one, other) -> dimension.whole() ? 0 : Long.compare(other.count(), one.count())).toList();
        return new Counts(counts, rows.size(), search.jql(Which.every(), source));
    }
}
