package com.atlassian.jira.issue.operation;

/**
 * What is done with issues on screens.
 *
 * <p>Evidence: CREATE_ISSUE_OPERATION is used by a plugin built against Jira 11.0, the others by plugins against 7.4 and 8.
 */
public final class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = null;
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = null;
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = null;

    private IssueOperations() {
    }
}
