package com.atlassian.jira.issue.index;

/** How much of an issue is indexed anew; here there is no index of comments or history to leave out. */
public class IssueIndexingParams {

    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();

    private IssueIndexingParams() {
    }
}
