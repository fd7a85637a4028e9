package com.atlassian.jira.issue;

/**
 * Finds issues.
 *
 * <p>Evidence: called by plugins built against Jira 11.0 and 11.3. Jira's methods name the unchecked
 * DataAccessException in their throws clause.
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);
}
