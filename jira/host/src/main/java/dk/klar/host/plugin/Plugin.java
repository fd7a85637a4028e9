package dk.klar.host.plugin;

import java.util.List;
import java.util.Optional;

/** An installed and running plugin. */
public interface Plugin {

    String key();

    String name();

    String version();

    /** The plugin's own resources: its i18n bundles and download folders. */
    List<Module.ResourceFile> resources();

    List<Module> modules();

    default <M extends Module> List<M> modules(Class<M> type) {
        return modules().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The bundle's class loader: what the plugin can see, no more. */
    ClassLoader classLoader();

    Class<?> load(String className);

    /** A new object of a class that the plugin names, made by its Spring context (constructor injection). */
    <T> T create(String className, Class<T> expected);

    /** The plugin's own classes in and below the packages; all, if none is given. */
    List<Class<?>> classesIn(List<String> packages);

    /** The services that the plugin offers as this type. */
    <T> List<T> exported(Class<T> type);

    /** A file of the jar. */
    Optional<byte[]> resource(String path);
}
