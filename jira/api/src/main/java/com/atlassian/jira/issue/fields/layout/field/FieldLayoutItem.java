package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field is laid out; only handed through.
 *
 * <p>Evidence: parameter in plugins built against Jira 11.3.
 */
public interface FieldLayoutItem {
}
