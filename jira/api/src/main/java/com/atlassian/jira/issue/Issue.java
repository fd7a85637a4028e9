package com.atlassian.jira.issue;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Set;

/**
 * An issue to read.
 *
 * <p>Evidence: every member is implemented by a plugin built against Jira 11.0; supertypes by the Javadoc of Jira 7.
 */
public interface Issue extends IssueContext, WithId, WithKey {
    Long getId();

    String getKey();

    Long getNumber();

    String getSummary();

    String getDescription();

    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    IssueType getIssueType();

    String getStatusId();

    Status getStatus();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Long getSecurityLevelId();

    Set<Label> getLabels();

    Object getCustomFieldValue(CustomField customField);

    Timestamp getCreated();

    Timestamp getUpdated();

    Long getWorkflowId();

    boolean isCreated();

    boolean isSubTask();
}
