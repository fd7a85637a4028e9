package dk.klar.host.services;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;

/** The services as the system bundle offers them. */
public final class OsgiServices implements Services {

    private final BundleContext systemBundle;
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    public OsgiServices(BundleContext systemBundle) {
        this.systemBundle = systemBundle;
    }

    @Override
    public <T> void register(Class<T> type, T service) {
        Object before = services.putIfAbsent(type, type.cast(service));
        if (before != null) {
            throw new IllegalStateException(type.getName() + " is already registered: " + before.getClass().getName());
        }
        systemBundle.registerService(type, service, null);
    }

    /** A service of which every plugin gets an object of its own. */
    public <T> void registerForEachPlugin(Class<T> type, ServiceFactory<T> factory) {
        systemBundle.registerService(type, factory, null);
    }

    @Override
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() ->
                new IllegalStateException("The embedded Jira has no service " + type.getName()));
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(services.get(type)));
    }
}
