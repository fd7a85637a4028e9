package com.atlassian.jira.user.anonymize;

/**
 * Told, before a user is anonymised, who takes over what they own; an error stops the anonymization.
 *
 * <p>Evidence: Javadoc of Jira 10.0, with the module {@code ownership-transfer-handler}; unconfirmed on 11.
 */
public interface OwnershipTransferHandler extends AnonymizationHandler<OwnershipTransferParameter> {
}
