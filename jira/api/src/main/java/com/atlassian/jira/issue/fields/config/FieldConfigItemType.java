package com.atlassian.jira.issue.fields.config;

/**
 * Something that can be configured on a field; only handed through.
 *
 * <p>Evidence: implemented by plugins built against Jira 9.4; unconfirmed on 11. Its members are left out: Klar
 * implements none.
 */
public interface FieldConfigItemType {
}
