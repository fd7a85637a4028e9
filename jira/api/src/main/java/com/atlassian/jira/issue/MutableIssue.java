package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;

/**
 * An issue whose fields can be set before it is stored.
 *
 * <p>Evidence: setSummary, setDescription, setAssignee, setReporter, setSecurityLevelId and setCustomFieldValue are
 * called by plugins built against Jira 11.3; getModifiedFields by one against 7.6; setStatusId and setLabels by
 * older ones.
 */
public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setReporter(ApplicationUser reporter);

    void setSecurityLevelId(Long securityLevelId);

    void setStatusId(String statusId);

    void setLabels(Set<Label> labels);

    void setCustomFieldValue(CustomField customField, Object value);

    Map<String, ModifiedValue> getModifiedFields();
}
