package com.atlassian.jira.issue.fields.config;

/**
 * The configuration of a field in one context; only handed through.
 *
 * <p>Evidence: parameter in plugins built against Jira 11.3.
 */
public interface FieldConfig {
}
