package com.atlassian.jira.web;

/**
 * Whether a field is shown; only handed through to {@code MultiUserCFType}.
 *
 * <p>Evidence: constructor argument in a plugin built against Jira 11.3.
 */
public interface FieldVisibilityManager {
}
