package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users. Not to be mixed up with the one of SAL.
 *
 * <p>Evidence: used by plugins built against Jira 11.0 and 11.3; getUserByNameEvenWhenUnknown against 10.3.
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

    ApplicationUser getUserByNameEvenWhenUnknown(String userName);
}
