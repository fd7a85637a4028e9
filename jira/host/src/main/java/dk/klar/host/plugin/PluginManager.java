package dk.klar.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Installs, updates and removes plugins. One that cannot be used to the last attribute is not installed at all. */
public final class PluginManager implements Plugins, AutoCloseable {

    private final BundleContext osgi;
    private final DeclaredLocations locations;
    private final List<PluginPart> parts;
    private final List<RunningPlugin> running = new CopyOnWriteArrayList<>();

    /** Parts are told of a new plugin in their order, of one that goes in the opposite order. */
    public PluginManager(BundleContext osgi, DeclaredLocations locations, List<PluginPart> parts) {
        this.osgi = osgi;
        this.locations = locations;
        this.parts = List.copyOf(parts);
    }

    /** A new plugin, or a new jar of one that is already there: that one is stopped and replaced in place. */
    public synchronized Plugin install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = osgi.getBundle(location(jar));
            if (bundle == null) {
                bundle = installed(jar).orElse(null);
            }
            if (bundle == null) {
                bundle = osgi.installBundle(location(jar), content);
            } else {
                stop(bundle);
                bundle.update(content);
            }
            return startOrRemove(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException | RuntimeException e) {
            throw new DescriptorException("The plugin " + jar.getFileName() + " cannot be used: " + e.getMessage(), e);
        }
    }

    public synchronized void uninstall(String key) {
        RunningPlugin plugin = running.stream().filter(p -> p.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No plugin " + key));
        try {
            stop(plugin.bundle());
            plugin.bundle().uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin " + key + " cannot be removed", e);
        }
    }

    @Override
    public List<Plugin> all() {
        return List.copyOf(running);
    }

    @Override
    public Optional<Object> createWorkflowPart(String className) {
        return modules(Module.Workflow.class).stream()
                .filter(owned -> owned.module().implementationClass().equals(className.trim()))
                .map(owned -> owned.plugin().create(className.trim(), Object.class))
                .findFirst();
    }

    @Override
    public boolean shows(Owned<? extends Module> owned, Map<String, Object> context) {
        return new Conditions(owned.plugin(), context).allow(owned.module());
    }

    @Override
    public synchronized void close() {
        running.forEach(plugin -> stop(plugin.bundle()));
    }

    private Plugin startOrRemove(Bundle bundle) throws BundleException {
        try {
            bundle.start();
            return start(RunningPlugin.start(bundle));
        } catch (BundleException | RuntimeException e) {
            bundle.uninstall();
            throw e;
        }
    }

    private Plugin start(RunningPlugin plugin) {
        try {
            new PluginCheck(plugin, locations).run();
            parts.forEach(part -> part.started(plugin));
            running.add(plugin);
            plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
            return plugin;
        } catch (RuntimeException e) {
            running.remove(plugin);
            leave(plugin);
            throw e;
        }
    }

    private void leave(RunningPlugin plugin) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            parts.get(i).stopping(plugin);
        }
        plugin.stop();
    }

    private void stop(Bundle bundle) {
        running.stream().filter(plugin -> plugin.bundle().equals(bundle)).findFirst().ifPresent(plugin -> {
            running.remove(plugin);
            plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStop);
            leave(plugin);
        });
    }

    /** The bundle with the symbolic name that the jar has. */
    private Optional<Bundle> installed(Path jar) {
        String name = HostPackages.manifest(jar).getMainAttributes().getValue("Bundle-SymbolicName");
        if (name == null) {
            throw new DescriptorException("no Bundle-SymbolicName: not an OSGi bundle");
        }
        return Arrays.stream(osgi.getBundles()).filter(b -> name.equals(b.getSymbolicName())).findFirst();
    }

    private static String location(Path jar) {
        return jar.toUri().toString();
    }
}
