package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A kind of issue.
 *
 * <p>Evidence: every abstract member here is implemented by a plugin built against Jira 11.0.
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
