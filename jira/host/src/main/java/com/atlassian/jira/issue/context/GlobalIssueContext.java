package com.atlassian.jira.issue.context;

/** Valid in all projects. */
public class GlobalIssueContext implements JiraContextNode {
    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
