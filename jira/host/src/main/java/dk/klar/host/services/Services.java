package dk.klar.host.services;

import java.util.Optional;

/**
 * The services that the embedded Jira offers. What is registered here is an OSGi service for plugins and is what
 * ComponentAccessor.getComponent answers.
 */
public interface Services {

    <T> void register(Class<T> type, T service);

    /** @throws IllegalStateException naming the type, if nobody registered it */
    <T> T get(Class<T> type);

    <T> Optional<T> find(Class<T> type);
}
