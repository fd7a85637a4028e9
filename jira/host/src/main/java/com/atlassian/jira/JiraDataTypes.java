package com.atlassian.jira;

/** What functions give. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Type();

    private JiraDataTypes() {
    }

    private static final class Type implements JiraDataType {
    }
}
