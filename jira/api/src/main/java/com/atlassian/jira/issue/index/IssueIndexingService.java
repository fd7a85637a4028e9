package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Puts an issue into the search index anew.
 *
 * <p>Evidence: the two-argument form is called by a plugin built against Jira 11.0, the other by one against 8.1.
 */
public interface IssueIndexingService {
    void reIndex(Issue issue) throws IndexException;

    void reIndex(Issue issue, IssueIndexingParams issueIndexingParams) throws IndexException;
}
