package dk.klar.usecase;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import dk.klar.usecase.port.Summaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All implementations that a person may see, with where each stands: a search of Jira's for every 5,000 of them, and a query for every five hundred. */
public final class ReadPortfolio {
    private final GateSearch search;
    private final Summaries summaries;

    public ReadPortfolio(GateSearch search, Summaries summaries) {
        this.search = search;
        this.summaries = summaries;
    }

    /** An implementation and where it stands. */
    public record Row(Implementation implementation, Summary summary) {
    }

    /**
     * Whether a filter lets them through is the asker's to look at: they are all in memory.
     *
     * @throws Refused.Invalid when a project or the filter is not there for this person
     */
    public List<Row> of(UserKey reader, Source source) {
        List<Implementation> visible;
        try {
            visible = search.all(source, reader);
        } catch (GateSearch.UnknownProject e) {
            throw new Refused.Invalid(List.of(Fault.of("projects", "portfolio.project", e.getMessage())));
        } catch (GateSearch.UnknownFilter e) {
            throw new Refused.Invalid(List.of(Fault.of("filter", "dashboard.filter", e.getMessage())));
        }
        Map<IssueId, Summary> known = summaries.of(visible.stream().map(Implementation::id).toList());
        List<Row> rows = new ArrayList<>(known.size());
        for (Implementation each : visible) {
            Summary summary = known.get(each.id());
            if (summary != null) {
                rows.add(new Row(each, summary));
            }
        }
        return rows;
    }
}
