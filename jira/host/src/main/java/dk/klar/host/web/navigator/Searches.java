package dk.klar.host.web.navigator;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dk.klar.host.HostContext;
import dk.klar.host.web.issue.IssueRow;
import dk.klar.host.web.navigator.NavigatorView.Hits;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reading;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds issues by JQL, for the reader. */
public final class Searches {

    private final HostContext host;
    private final Reading reading;

    public Searches(HostContext host, Reading reading) {
        this.host = host;
        this.reading = reading;
    }

    /** A page of hits, or why the query is none. */
    Hits hits(Ask ask, String jql, int start, int max) {
        ApplicationUser user = reading.user(ask);
        SearchService service = host.services().get(SearchService.class);
        ParseResult parsed = service.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return Hits.refused(List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        try {
            SearchResults<Issue> found = service.search(user, parsed.getQuery(), new PagerFilter<Issue>(start, max));
            return new Hits(List.of(), found.getTotal(), start, max, rows(ask, found.getResults()));
        } catch (SearchException e) {
            return Hits.refused(List.of(e.getMessage()));
        }
    }

    /** The first issues of a query of the host's own. */
    public List<IssueRow> first(Ask ask, String jql, int max) {
        Hits hits = hits(ask, jql, 0, max);
        if (!hits.errors().isEmpty()) {
            throw new IllegalStateException(jql + ": " + hits.errors());
        }
        return hits.rows();
    }

    /** The navigator's address with this query. */
    public String url(Ask ask, String jql) {
        return ask.contextPath() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private static List<IssueRow> rows(Ask ask, List<Issue> issues) {
        return issues.stream().map(issue -> IssueRow.of(issue, ask.words())).toList();
    }
}
