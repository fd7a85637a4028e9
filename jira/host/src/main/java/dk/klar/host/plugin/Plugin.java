package dk.klar.host.plugin;

import java.util.List;
import java.util.Optional;

/** An installed and running plugin. */
public interface Plugin {

    String key();

    String name();

    String version();

    List<Module> modules();

    default <M extends Module> List<M> modules(Class<M> type) {
        return modules().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The bundle's class loader: what the plugin can see, no more. */
    ClassLoader classLoader();

    /** A new object of a class that the plugin names, made by its Spring context (constructor injection). */
    <T> T create(String className, Class<T> expected);

    /** A file of the jar as text. */
    Optional<byte[]> resource(String path);
}
