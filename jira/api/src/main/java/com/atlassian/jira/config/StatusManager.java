package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/**
 * Jira's statuses.
 *
 * <p>Evidence: createStatus with three arguments is called by a plugin built against 8.20, getStatuses by one against 8.1; the
 * category as a fourth is unconfirmed.
 */
public interface StatusManager {
    Status createStatus(String name, String description, String iconUrl, StatusCategory statusCategory);

    Collection<Status> getStatuses();
}
