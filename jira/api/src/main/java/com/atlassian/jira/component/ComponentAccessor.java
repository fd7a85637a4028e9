package com.atlassian.jira.component;

/**
 * Reaches what Jira does not export as a service.
 *
 * <p>Evidence: called by plugins built against Jira 11.0 and 11.3.
 */
public class ComponentAccessor {
    public static <T> T getComponent(Class<T> componentClass) {
        throw new UnsupportedOperationException("signature only");
    }
}
