package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** For whom and on which issue a tab may be shown. */
public class ShowPanelRequest {

    private final Issue issue;
    private final ApplicationUser remoteUser;

    public ShowPanelRequest(Issue issue, ApplicationUser remoteUser) {
        this.issue = issue;
        this.remoteUser = remoteUser;
    }

    public Issue issue() {
        return issue;
    }

    public ApplicationUser remoteUser() {
        return remoteUser;
    }

    public boolean isAnonymous() {
        return remoteUser == null;
    }
}
