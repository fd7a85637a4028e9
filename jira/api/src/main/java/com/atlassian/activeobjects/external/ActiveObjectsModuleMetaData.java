package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

/**
 * Whether the tables are ready.
 *
 * <p>Evidence: Active Objects of 2017; unconfirmed on 11.
 */
public interface ActiveObjectsModuleMetaData {
    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();
}
