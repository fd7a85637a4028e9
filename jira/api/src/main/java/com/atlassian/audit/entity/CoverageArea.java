package com.atlassian.audit.entity;

/**
 * What an event is about.
 *
 * <p>Evidence: the constant is used by a plugin built against Jira 9; there are more. Unconfirmed on 11.
 */
public enum CoverageArea {
    ECOSYSTEM
}
