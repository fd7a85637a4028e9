package com.atlassian.jira.issue.operation;

/**
 * Something that is done with an issue.
 *
 * <p>Evidence: in signatures that a plugin built against 7.4 implements.
 */
public interface IssueOperation {
}
