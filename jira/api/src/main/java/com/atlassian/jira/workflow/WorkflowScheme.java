package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Which workflow an issue type runs in.
 *
 * <p>Evidence: the members are called by a plugin built against 8.1; unconfirmed on 11.
 */
public interface WorkflowScheme {
    Long getId();

    String getName();

    /** By issue type; the null key is for all that are not named. */
    Map<String, String> getMappings();
}
