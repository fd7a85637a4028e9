package com.atlassian.jira.issue.fields.screen;

/**
 * A screen.
 *
 * <p>Evidence: the type is imported by a plugin built against 8.1, which calls all but containsField; that is implemented by
 * one against 7.4. The members are unconfirmed on 11.
 */
public interface FieldScreen {
    Long getId();

    String getName();

    boolean containsField(String fieldId);

    FieldScreenTab getTab(int tabPosition);
}
