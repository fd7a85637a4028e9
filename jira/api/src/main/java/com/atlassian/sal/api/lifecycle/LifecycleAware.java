package com.atlassian.sal.api.lifecycle;

/**
 * Told when the host has started and when it stops.
 *
 * <p>Evidence: implemented by a plugin built against Jira 11.3, which leaves onStop to its default.
 */
public interface LifecycleAware {
    void onStart();

    default void onStop() {
    }
}
