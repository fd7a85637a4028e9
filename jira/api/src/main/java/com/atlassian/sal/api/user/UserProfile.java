package com.atlassian.sal.api.user;

/**
 * A user as the platform sees it.
 *
 * <p>Evidence: called by plugins built against Jira 11.
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();
}
