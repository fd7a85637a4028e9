package dk.klar.host;

import java.util.List;

/**
 * A part of the embedded Jira: core, workflow, pages, REST, sample data. {@link HostModules} lists them; they start in
 * that order, before any plugin.
 */
public interface HostModule {

    /** Registers services, servlets, REST resources, locations. No plugin is installed yet. */
    void start(HostContext host);

    /** All plugins are up and every module of theirs is understood; HTTP does not answer yet. */
    default void pluginsStarted(HostContext host) {
    }

    /** HTTP answers. The returned lines are printed before READY, for example the logins. */
    default List<String> ready(HostContext host) {
        return List.of();
    }

    default void stop() {
    }
}
