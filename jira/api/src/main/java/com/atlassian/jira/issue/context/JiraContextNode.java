package com.atlassian.jira.issue.context;

/**
 * Where a field is valid; only handed through.
 *
 * <p>Evidence: in the signature of createCustomField as a plugin built against 8.13 calls it.
 */
public interface JiraContextNode {
}
