package com.atlassian.jira.issue.operation;

/**
 * Something that is done with an issue on a screen.
 *
 * <p>Evidence: the type of constants that plugins built against Jira 11.0 use.
 */
public interface ScreenableIssueOperation extends IssueOperation {
}
