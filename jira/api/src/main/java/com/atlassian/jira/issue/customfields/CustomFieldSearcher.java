package com.atlassian.jira.issue.customfields;

/**
 * How a custom field is searched; only handed through.
 *
 * <p>Evidence: the type is imported by a plugin built against 8.13.
 */
public interface CustomFieldSearcher {
}
