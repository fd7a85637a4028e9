package com.atlassian.jira.issue.index;

/**
 * How much of an issue is indexed anew. The constant has no value here.
 *
 * <p>Evidence: used by a plugin built against Jira 11.0.
 */
public class IssueIndexingParams {
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = null;
}
