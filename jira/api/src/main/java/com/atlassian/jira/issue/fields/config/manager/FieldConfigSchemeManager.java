package com.atlassian.jira.issue.fields.config.manager;

/**
 * Which configuration counts where; only handed through to {@code MultiUserCFType}.
 *
 * <p>Evidence: constructor argument in a plugin built against Jira 11.3.
 */
public interface FieldConfigSchemeManager {
}
