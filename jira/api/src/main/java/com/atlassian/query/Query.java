package com.atlassian.query;

/**
 * A parsed JQL query.
 *
 * <p>Evidence: type used by a plugin built against Jira 11.0; getQueryString is called by plugins built against 9.
 */
public interface Query {
    String getQueryString();
}
