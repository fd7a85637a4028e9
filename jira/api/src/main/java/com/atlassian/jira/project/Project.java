package com.atlassian.jira.project;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Evidence: every abstract member here is implemented by a plugin built against Jira 11.0.
 */
public interface Project extends WithId, WithKey {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();
}
