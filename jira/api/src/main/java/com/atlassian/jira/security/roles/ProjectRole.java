package com.atlassian.jira.security.roles;

/**
 * A project role.
 *
 * <p>Evidence: called by plugins built against Jira 8 and 9; unconfirmed on 11.
 */
public interface ProjectRole {
    Long getId();

    String getName();
}
