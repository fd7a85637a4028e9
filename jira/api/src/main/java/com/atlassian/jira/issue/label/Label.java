package com.atlassian.jira.issue.label;

/**
 * A label of an issue.
 *
 * <p>Evidence: type used by a plugin built against Jira 11.3; getLabel is unconfirmed on 11.
 */
public interface Label {
    String getLabel();
}
