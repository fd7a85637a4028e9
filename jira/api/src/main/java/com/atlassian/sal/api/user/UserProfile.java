package com.atlassian.sal.api.user;

/**
 * A user as the platform sees it.
 *
 * <p>Evidence: getUserKey and getUsername are called by a plugin built against Jira 11.0, getFullName by one against
 * 11.3.
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();
}
