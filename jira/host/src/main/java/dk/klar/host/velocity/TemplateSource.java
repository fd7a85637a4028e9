package dk.klar.host.velocity;

import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/**
 * Reads templates by names of the form owner:path, where the owner is "host" or a running plugin with a number that
 * changes at each start: an updated plugin never gets its old templates from Velocity's cache.
 */
final class TemplateSource extends ResourceLoader implements PluginPart {

    private static final String HOST = "host";

    private final Map<String, Plugin> byOwner = new ConcurrentHashMap<>();
    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private final AtomicInteger starts = new AtomicInteger();

    @Override
    public void started(Plugin plugin) {
        String owner = plugin.key() + "#" + starts.incrementAndGet();
        byOwner.put(owner, plugin);
        owners.put(plugin.key(), owner);
    }

    @Override
    public void stopping(Plugin plugin) {
        String owner = owners.remove(plugin.key());
        if (owner != null) {
            byOwner.remove(owner);
        }
    }

    String hostTemplate(String path) {
        return HOST + ":" + path;
    }

    String pluginTemplate(Plugin plugin, String path) {
        return owners.getOrDefault(plugin.key(), plugin.key()) + ":" + trimmed(path);
    }

    /** What #parse("other.vm") in a template means: a template of the same owner. */
    static String sibling(String path, String current) {
        return path.contains(":") ? path : current.substring(0, current.indexOf(':') + 1) + trimmed(path);
    }

    private static String trimmed(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public InputStream getResourceStream(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            throw new ResourceNotFoundException(name);
        }
        return read(name.substring(0, colon), name.substring(colon + 1))
                .orElseThrow(() -> new ResourceNotFoundException("No template " + name));
    }

    private Optional<InputStream> read(String owner, String path) {
        if (owner.equals(HOST)) {
            return Optional.ofNullable(TemplateSource.class.getClassLoader().getResourceAsStream(path));
        }
        return Optional.ofNullable(byOwner.get(owner))
                .flatMap(plugin -> plugin.resource(path)).map(ByteArrayInputStream::new);
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Nothing to configure.
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
