package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of what a query found. */
public class SearchResults<T> {

    private final List<T> results;
    private final int total;

    public SearchResults() {
        this(List.of(), 0);
    }

    public SearchResults(List<T> results, int total) {
        this.results = List.copyOf(results);
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }
}
