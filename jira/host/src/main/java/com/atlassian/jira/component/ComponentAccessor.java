package com.atlassian.jira.component;

import dk.klar.host.services.Services;

/** The services of the embedded Jira that runs in this process; there is one at a time. */
public class ComponentAccessor {

    private static volatile Services services;

    /** Called by the embedded Jira when it starts; null when it has stopped. */
    public static void use(Services current) {
        services = current;
    }

    /** Refuses by name what the embedded Jira does not have. */
    public static <T> T getComponent(Class<T> componentClass) {
        Services current = services;
        if (current == null) {
            throw new IllegalStateException("No embedded Jira is running");
        }
        return current.get(componentClass);
    }
}
