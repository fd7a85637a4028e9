package com.atlassian.audit.entity;

/**
 * From which level of detail on an event is kept.
 *
 * <p>Evidence: the constant is used by a plugin built against Jira 9; there are more. Unconfirmed on 11.
 */
public enum CoverageLevel {
    BASE
}
