package com.atlassian.jira.entity;

/**
 * Something with a key that stays.
 *
 * <p>Evidence: Javadoc of Jira 7; the members are implemented by a plugin built against Jira 11.0.
 */
public interface WithKey {
    String getKey();
}
