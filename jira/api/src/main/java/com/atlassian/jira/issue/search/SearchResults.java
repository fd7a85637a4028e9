package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of what a query found.
 *
 * <p>Evidence: Javadoc of Jira Software 11.1 (type); called by plugins built against Jira 9.
 */
public class SearchResults<T> {
    public List<T> getResults() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getTotal() {
        throw new UnsupportedOperationException("signature only");
    }
}
