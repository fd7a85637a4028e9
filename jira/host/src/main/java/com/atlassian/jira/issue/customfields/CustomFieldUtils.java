package com.atlassian.jira.issue.customfields;

/** Helpers of custom fields. */
public class CustomFieldUtils {

    /** Under this key the parameters of a field carry the id of the issue that is edited. */
    public static String getParamKeyIssueId() {
        return "com.atlassian.jira.internal.issue_id";
    }
}
