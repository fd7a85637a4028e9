package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A step of a workflow, as people see it.
 *
 * <p>Evidence: every abstract member here is implemented by a plugin built against Jira 11.0.
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
