package com.atlassian.event.api;

/**
 * Sends events and takes listeners.
 *
 * <p>Evidence: called by a plugin built against Jira 11.0.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
