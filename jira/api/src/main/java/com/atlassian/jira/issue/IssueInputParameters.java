package com.atlassian.jira.issue;

/**
 * An issue as it is wished for.
 *
 * <p>Evidence: the members are called by a plugin built against 8.20; unconfirmed on 11.
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setReporterId(String reporterId);
}
