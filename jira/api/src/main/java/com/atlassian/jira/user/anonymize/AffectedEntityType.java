package com.atlassian.jira.user.anonymize;

/**
 * What becomes of something.
 *
 * <p>Evidence: ANONYMIZE and REMOVE are used by anonymization handlers of Atlassian's own apps, built against Jira 8;
 * unconfirmed on 11. TRANSFER_OWNERSHIP stands in Atlassian's page for developers about anonymizing; unconfirmed too.
 */
public enum AffectedEntityType {
    ANONYMIZE,
    REMOVE,
    TRANSFER_OWNERSHIP
}
