package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom and on which issue a tab may be shown.
 *
 * <p>Evidence: called by plugins that extend AbstractIssueTabPanel3, Jira 7; unconfirmed on 11. That it is a class is
 * unconfirmed on 11.
 */
public class ShowPanelRequest {
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
