package dk.klar.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The installed plugins. */
public interface Plugins {

    /** A module and the plugin that it belongs to. */
    record Owned<M extends Module>(Plugin plugin, M module) {
        /** pluginKey:moduleKey, as Jira stores it. */
        public String completeKey() {
            return plugin.key() + ":" + module.key();
        }
    }

    List<Plugin> all();

    default <M extends Module> List<Owned<M>> modules(Class<M> type) {
        return all().stream()
                .flatMap(plugin -> plugin.modules(type).stream().map(module -> new Owned<>(plugin, module)))
                .toList();
    }

    default Optional<Plugin> plugin(String key) {
        return all().stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    default <M extends Module> Optional<Owned<M>> module(String completeKey, Class<M> type) {
        return modules(type).stream().filter(owned -> owned.completeKey().equals(completeKey)).findFirst();
    }

    /**
     * The object of a class that some plugin brings, for names found in workflow XML; empty when no plugin declares
     * the class as implementation of a workflow module.
     */
    Optional<Object> createWorkflowPart(String className);

    /** Whether the module is to be shown: its conditions, asked with the given context. */
    boolean shows(Owned<? extends Module> owned, Map<String, Object> context);
}
