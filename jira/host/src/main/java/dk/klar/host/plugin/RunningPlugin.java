package dk.klar.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** A started bundle with its descriptor and its Spring context. */
final class RunningPlugin implements Plugin {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final Bundle bundle;
    private final Descriptor descriptor;
    private final PluginContext context;

    private RunningPlugin(Bundle bundle, Descriptor descriptor, PluginContext context) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.context = context;
    }

    static RunningPlugin start(Bundle bundle) {
        Descriptor descriptor = readDescriptor(bundle);
        String declared = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!descriptor.key().equals(declared) || !descriptor.key().equals(bundle.getSymbolicName())) {
            throw new DescriptorException("the key " + descriptor.key() + " must also be Atlassian-Plugin-Key ("
                    + declared + ") and Bundle-SymbolicName (" + bundle.getSymbolicName() + ")");
        }
        return new RunningPlugin(bundle, descriptor, PluginContext.start(bundle));
    }

    private static Descriptor readDescriptor(Bundle bundle) {
        URL entry = bundle.getEntry(DESCRIPTOR);
        if (entry == null) {
            throw new DescriptorException("no " + DESCRIPTOR);
        }
        try (InputStream xml = entry.openStream()) {
            return Descriptor.read(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        context.close();
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public List<Module.ResourceFile> resources() {
        return descriptor.resources();
    }

    @Override
    public List<Module> modules() {
        return descriptor.modules();
    }

    @Override
    public ClassLoader classLoader() {
        return context.classLoader();
    }

    @Override
    public Class<?> load(String className) {
        return context.load(className);
    }

    @Override
    public <T> T create(String className, Class<T> expected) {
        return context.create(className, expected);
    }

    @Override
    public List<Class<?>> classesIn(List<String> packages) {
        return new BundleClasses(bundle).in(packages);
    }

    @Override
    public <T> List<T> exported(Class<T> type) {
        return ExportedServices.of(bundle, type);
    }

    @Override
    public Optional<byte[]> resource(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return key() + " " + version();
    }
}
