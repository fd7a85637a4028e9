package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Project and issue type: what field configuration depends on.
 *
 * <p>Evidence: type used by a plugin built against Jira 11.3; the members are implemented by one built against 11.0.
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();
}
