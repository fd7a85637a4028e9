package dk.klar.host.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Builds the Jersey application of one REST module, or of one API of the host. */
final class RestApi {

    /** Jersey binds each resource class itself too, in an order that nothing fixes. */
    private static final int BEFORE_JERSEYS_OWN = 10;

    private final RestGuard guard;
    private final ServletContext servletContext;

    RestApi(RestGuard guard, ServletContext servletContext) {
        this.guard = guard;
        this.servletContext = servletContext;
    }

    ServletContainer ofHost(String name, List<Object> resources) {
        ResourceConfig config = config();
        List<Object> objects = resources.stream()
                .filter(resource -> resource.getClass().isAnnotationPresent(Path.class)).toList();
        objects.forEach(resource -> config.register(resource.getClass()));
        config.register(objects(objects));
        resources.stream().filter(resource -> !objects.contains(resource)).forEach(resource -> {
            if (resource instanceof Class<?> type) {
                config.register(type);
            } else {
                config.register(resource);
            }
        });
        return start(name, config);
    }

    /** Registered as they are, they would be taken for providers, with a warning. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AbstractBinder objects(List<Object> resources) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                resources.forEach(resource ->
                        bind(resource).to((Class) resource.getClass()).ranked(BEFORE_JERSEYS_OWN));
            }
        };
    }

    /** Resources are made anew for each request, providers once, both by the plugin's constructor injection. */
    ServletContainer ofPlugin(Plugin plugin, Module.Rest module) {
        ResourceConfig config = config();
        config.setClassLoader(plugin.classLoader());
        List<Class<?>> resources = new ArrayList<>();
        for (Class<?> type : plugin.classesIn(module.packages())) {
            if (type.isAnnotationPresent(Provider.class)) {
                config.register(plugin.create(type.getName(), Object.class));
            } else if (type.isAnnotationPresent(Path.class) && !type.isInterface()) {
                refuseInjectedFields(type);
                config.register(type);
                resources.add(type);
            }
        }
        config.register(factories(plugin, resources));
        return start(plugin.key() + ":" + module.key(), config);
    }

    private ResourceConfig config() {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.BV_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new Mapper());
        config.register(new RestErrors());
        config.register(guard);
        return config;
    }

    /** Objects come from the plugin's Spring context, so Jersey does not fill their fields. */
    private static void refuseInjectedFields(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Context.class)) {
                throw new IllegalStateException("@Context on the field " + field + "; take it as a method parameter");
            }
        }
    }

    /** One binder for all: of two binders of one class Jersey takes only the first. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AbstractBinder factories(Plugin plugin, List<Class<?>> types) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                types.forEach(type -> bindFactory((Factory) new FromPlugin(plugin, type)).to((Class) type)
                        .ranked(BEFORE_JERSEYS_OWN));
            }
        };
    }

    private record FromPlugin(Plugin plugin, Class<?> type) implements Factory<Object> {

        @Override
        public Object provide() {
            return plugin.create(type.getName(), Object.class);
        }

        @Override
        public void dispose(Object instance) {
            // Made without life-cycle.
        }
    }

    private ServletContainer start(String name, ResourceConfig config) {
        ServletContainer container = new ServletContainer(config);
        try {
            container.init(new ServletSettings(name, servletContext, Map.of()));
        } catch (ServletException e) {
            throw new IllegalStateException("The REST API " + name + " does not start", e);
        }
        return container;
    }

    /** Unknown fields are ignored; what the mapper of a real Jira does with them is unconfirmed. */
    private static final class Mapper implements ContextResolver<ObjectMapper> {

        private final ObjectMapper mapper = new ObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
