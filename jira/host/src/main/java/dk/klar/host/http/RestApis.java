package dk.klar.host.http;

import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.servlet.ServletContainer;

/** /rest/*: one Jersey application for each API of the host and each REST module of a plugin. */
final class RestApis extends HttpServlet implements PluginPart {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/rest";

    private final transient RestGuard guard;
    private final transient Map<String, List<Object>> ofHost = new LinkedHashMap<>();
    private final transient Map<String, Api> byPath = new ConcurrentHashMap<>();

    private record Api(String owner, ServletContainer container, ClassLoader loader) {
    }

    RestApis(RestGuard guard) {
        this.guard = guard;
    }

    void addHost(String path, List<Object> resources) {
        if (ofHost.putIfAbsent(path, List.copyOf(resources)) != null) {
            throw new IllegalStateException("There is a REST API at " + path + " already");
        }
    }

    @Override
    public void init() {
        ofHost.forEach((path, resources) -> byPath.put(path,
                new Api("", factory().ofHost(path, resources), RestApis.class.getClassLoader())));
    }

    @Override
    public void started(Plugin plugin) {
        if (!plugin.modules(Module.Rest.class).isEmpty() && plugin.modules(Module.RestMigration.class).isEmpty()) {
            throw new IllegalStateException(plugin.key() + " has REST but no rest-migration to REST v2");
        }
        for (Module.Rest module : plugin.modules(Module.Rest.class)) {
            Api api = new Api(plugin.key(), factory().ofPlugin(plugin, module), plugin.classLoader());
            add(module.path() + "/" + module.version(), api);
            add(module.path() + "/latest", api);
        }
    }

    private void add(String path, Api api) {
        if (byPath.putIfAbsent(path, api) != null) {
            throw new IllegalStateException("There is a REST API at " + path + " already");
        }
    }

    @Override
    public void stopping(Plugin plugin) {
        List<Api> gone = byPath.values().stream().filter(api -> api.owner().equals(plugin.key())).distinct().toList();
        byPath.values().removeAll(gone);
        gone.forEach(api -> api.container().destroy());
    }

    private RestApi factory() {
        return new RestApi(guard, getServletContext());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<String> found = byPath.keySet().stream()
                .filter(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                .max(Comparator.comparingInt(String::length));
        if (found.isEmpty()) {
            Json.error(response, HttpServletResponse.SC_NOT_FOUND, "null for uri: " + request.getRequestURL());
            return;
        }
        String prefix = found.get();
        serve(byPath.get(prefix),
                new DispatchedRequest(request, PATH + "/" + prefix, path.substring(prefix.length())), response);
    }

    private static void serve(Api api, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(api.loader());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            api.container().service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
