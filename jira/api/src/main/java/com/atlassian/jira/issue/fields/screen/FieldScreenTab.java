package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * <p>Evidence: the members are called by a plugin built against 8.1; unconfirmed on 11.
 */
public interface FieldScreenTab {
    /** Stores it as well. */
    void addFieldScreenLayoutItem(String fieldId);
}
