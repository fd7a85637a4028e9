package com.atlassian.jira.issue.customfields.persistence;

/**
 * The column that a custom field value is stored in. The constants have no value here.
 *
 * <p>Evidence: used by plugins built against Jira 7.6 and 8; unconfirmed on 11.
 */
public class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = null;
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = null;
    public static final PersistenceFieldType TYPE_DECIMAL = null;
}
