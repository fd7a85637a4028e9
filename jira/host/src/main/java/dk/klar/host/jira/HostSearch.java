package dk.klar.host.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dk.klar.host.data.JiraData;
import dk.klar.host.jql.Condition;
import dk.klar.host.jql.JqlCompiler;
import dk.klar.host.jql.JqlException;
import dk.klar.host.jql.JqlParser;
import dk.klar.host.jql.JqlQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * JQL, as the asker may see issues. No more of them are handed out than Jira 11 hands out with OpenSearch, or with Lucene where its
 * administrator has it so.
 */
final class HostSearch implements SearchService, IssueDocumentSearchService {

    private static final int MAX_RESULT_WINDOW = Integer.getInteger("jira.search.platform.max.result.window", 10_000);

    private final JiraData data;
    private final JiraObjects objects;
    private final Visibility visibility;
    private final JqlCompiler compiler;

    HostSearch(JiraData data, JiraObjects objects, JqlCompiler compiler) {
        this.data = data;
        this.objects = objects;
        this.visibility = new Visibility(data);
        this.compiler = compiler;
    }

    /** Refuses unknown fields, values and functions, too, which Jira does in a step of its own. */
    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            JqlQuery parsed = JqlParser.parse(query);
            compiler.where(parsed, key(searcher), visibility.of(searcher));
            compiler.order(parsed);
            return new ParseResult(parsed, new MessageSetImpl());
        } catch (JqlException e) {
            MessageSetImpl wrong = new MessageSetImpl();
            e.messages().forEach(wrong::addErrorMessage);
            return new ParseResult(null, wrong);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSetImpl wrong = new MessageSetImpl();
        try {
            compiler.where((JqlQuery) query, key(searcher), visibility.of(searcher));
        } catch (JqlException e) {
            e.messages().forEach(wrong::addErrorMessage);
        }
        return wrong;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return search(searcher, query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return search(searcher, query, pager, true);
    }

    private SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager,
                                        boolean overrideSecurity) throws SearchException {
        long wanted = (long) pager.getStart() + pager.getMax();
        if (wanted > MAX_RESULT_WINDOW) {
            throw new SearchException("Search limit exceeded: " + wanted + " results were requested, and the search platform"
                    + " hands out " + MAX_RESULT_WINDOW + ".");
        }
        try {
            JqlQuery jql = (JqlQuery) query;
            Condition where = where(jql, searcher, overrideSecurity);
            List<Object> arguments = new ArrayList<>(where.arguments());
            arguments.add(pager.getMax());
            arguments.add(pager.getStart());
            List<Long> ids = data.sql().list(Long.class, "select i.ID from JIRA_ISSUE i where " + where.sql()
                    + " order by " + compiler.order(jql) + " limit ? offset ?", arguments.toArray());
            List<Issue> issues = data.issues().byIds(ids).stream().<Issue>map(objects::issue).toList();
            return new SearchResults<>(issues, Math.toIntExact(count(where)));
        } catch (JqlException e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return getHitCount(searcher, query, false);
    }

    @Override
    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException {
        try {
            return count(where((JqlQuery) query, searcher, overrideSecurity));
        } catch (JqlException e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    private Condition where(JqlQuery query, ApplicationUser searcher, boolean overrideSecurity) throws JqlException {
        Condition visible = overrideSecurity ? Condition.ALL : visibility.of(searcher);
        return visible.and(compiler.where(query, key(searcher), visible));
    }

    private long count(Condition where) {
        return data.sql().count("select count(*) from JIRA_ISSUE i where " + where.sql(), where.arguments().toArray());
    }

    private static Optional<String> key(ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey);
    }
}
