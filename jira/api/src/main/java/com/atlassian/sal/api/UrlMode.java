package com.atlassian.sal.api;

/**
 * Which form of the host's address is wanted.
 *
 * <p>Evidence: CANONICAL and ABSOLUTE are used by plugins built against Jira 11.0; the others are unconfirmed on 11.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
