package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom and on which issue a tab is filled.
 *
 * <p>Evidence: called by a plugin built against Jira 7; unconfirmed on 11. That it is a class is unconfirmed on 11.
 */
public class GetActionsRequest {
    public Issue issue() {
        throw new UnsupportedOperationException("signature only");
    }

    public ApplicationUser remoteUser() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isAnonymous() {
        throw new UnsupportedOperationException("signature only");
    }
}
