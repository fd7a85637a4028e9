package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

/**
 * Which screen is shown for what.
 *
 * <p>Evidence: called by a plugin built against 8; unconfirmed on 11.
 */
public interface FieldScreenScheme {
    FieldScreen getFieldScreen(IssueOperation issueOperation);
}
