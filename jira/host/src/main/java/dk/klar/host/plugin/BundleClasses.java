package dk.klar.host.plugin;

import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The classes that a bundle itself contains. */
final class BundleClasses {

    private static final String SUFFIX = ".class";

    private final Bundle bundle;

    BundleClasses(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Those of the packages and of what is below them; no packages: all. */
    List<Class<?>> in(List<String> packages) {
        Collection<String> files = bundle.adapt(BundleWiring.class).listResources("/", "*" + SUFFIX,
                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        return files.stream()
                .map(file -> file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'))
                .filter(name -> packages.isEmpty() || packages.stream().anyMatch(p -> name.startsWith(p + ".")))
                .sorted()
                .<Class<?>>map(this::load)
                .toList();
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new DescriptorException("cannot load " + name + ": " + e.getMessage(), e);
        }
    }
}
