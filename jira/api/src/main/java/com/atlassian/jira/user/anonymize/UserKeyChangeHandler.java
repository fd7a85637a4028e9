package com.atlassian.jira.user.anonymize;

/**
 * Told that the key of a user becomes another one.
 *
 * <p>Evidence: Javadoc of Jira 10.2, with the module {@code user-key-change-handler}; unconfirmed on 11.
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {
}
