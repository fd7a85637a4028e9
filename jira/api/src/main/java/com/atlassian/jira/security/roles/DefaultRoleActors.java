package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * The people of a role.
 *
 * <p>Evidence: called by a plugin built against Jira 9 through {@code ProjectRoleActors}; unconfirmed on 11.
 */
public interface DefaultRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
