package com.atlassian.jira.issue.customfields;

/**
 * Helpers of custom fields.
 *
 * <p>Evidence: called by a plugin that runs on Jira 11.3.
 */
public class CustomFieldUtils {
    public static String getParamKeyIssueId() {
        throw new UnsupportedOperationException("signature only");
    }
}
