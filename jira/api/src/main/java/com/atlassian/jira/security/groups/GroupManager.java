package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who is in which group.
 *
 * <p>Evidence: type used by a plugin built against Jira 11.3; these members are called by plugins built against 9.
 */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
