package com.atlassian.jira;

/**
 * What a function gives.
 *
 * <p>Evidence: returned by a plugin built against Jira 11.3.
 */
public interface JiraDataType {
}
