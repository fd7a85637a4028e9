package com.atlassian.sal.api.transaction;

/**
 * Work that is done whole or not at all.
 *
 * <p>Evidence: used as a lambda by plugins built against Jira 11.0 and 11.3.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
