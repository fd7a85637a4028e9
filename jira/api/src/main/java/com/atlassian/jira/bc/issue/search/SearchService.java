package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Runs JQL as a user sees it.
 *
 * <p>Evidence: parseQuery is called by a plugin built against Jira 11.0, search by plugins built against 9 and 10.3,
 * searchOverrideSecurity by one built against 8.13, searchCount against 8.20, validateQuery by one built against 8.
 */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser searcher, String query);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    /** A query, or why the text is none. */
    final class ParseResult {
        public ParseResult(Query query, MessageSet errors) {
            throw new UnsupportedOperationException("signature only");
        }

        public boolean isValid() {
            throw new UnsupportedOperationException("signature only");
        }

        public Query getQuery() {
            throw new UnsupportedOperationException("signature only");
        }

        public MessageSet getErrors() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
