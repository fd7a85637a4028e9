package com.atlassian.jira;

/**
 * What functions give. They have no value here.
 *
 * <p>Evidence: ISSUE is used by a plugin built against Jira 11.3.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = null;

    private JiraDataTypes() {
    }
}
