package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who asks.
 *
 * <p>Evidence: called by plugins built against Jira 11.
 */
public interface QueryCreationContext {
    /** Null for nobody. */
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
