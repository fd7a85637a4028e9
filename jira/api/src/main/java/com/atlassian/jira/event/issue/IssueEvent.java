package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * Something happened to an issue.
 *
 * <p>Evidence: constructed and read by a plugin built against Jira 11.0, getProject by one against 8.20; superclass
 * and interfaces are left out.
 */
public final class IssueEvent {
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        throw new UnsupportedOperationException("signature only");
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException("signature only");
    }

    public Project getProject() {
        throw new UnsupportedOperationException("signature only");
    }

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException("signature only");
    }

    public Long getEventTypeId() {
        throw new UnsupportedOperationException("signature only");
    }
}
