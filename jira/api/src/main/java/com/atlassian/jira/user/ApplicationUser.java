package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

/**
 * A user as Jira hands it out; the key stays when the name changes.
 *
 * <p>Evidence: used by plugins built against Jira 11.0 and 11.3; isActive by one built against 9.
 */
public interface ApplicationUser extends Principal, WithId, WithKey {
    Long getId();

    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
