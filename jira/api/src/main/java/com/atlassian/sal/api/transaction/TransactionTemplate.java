package com.atlassian.sal.api.transaction;

/**
 * Runs work in one transaction of the host.
 *
 * <p>Evidence: called by plugins built against Jira 11.0 and 11.3.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
