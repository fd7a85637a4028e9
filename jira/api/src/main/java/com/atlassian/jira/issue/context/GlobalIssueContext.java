package com.atlassian.jira.issue.context;

/**
 * Valid in all projects.
 *
 * <p>Evidence: getInstance is called by a plugin built against 8.13; unconfirmed on 11.
 */
public class GlobalIssueContext implements JiraContextNode {
    public static JiraContextNode getInstance() {
        throw new UnsupportedOperationException("signature only");
    }
}
