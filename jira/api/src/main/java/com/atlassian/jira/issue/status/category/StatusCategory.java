package com.atlassian.jira.issue.status.category;

/**
 * To do, in progress or done.
 *
 * <p>Evidence: every abstract member here is implemented by a plugin built against Jira 11.0.
 */
public interface StatusCategory {
    Long getId();

    String getKey();

    String getName();

    String getColorName();
}
