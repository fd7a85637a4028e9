package dk.klar.host.http;

import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** /download/resources/pluginKey:moduleKey/name, or pluginKey/name for resources of the plugin itself. */
final class Downloads extends HttpServlet implements PluginPart {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/download/resources";

    private final transient Map<String, Plugin> plugins = new ConcurrentHashMap<>();
    private final transient ScriptTexts scriptTexts;

    Downloads(ScriptTexts scriptTexts) {
        this.scriptTexts = scriptTexts;
    }

    @Override
    public void started(Plugin plugin) {
        plugins.put(plugin.key(), plugin);
    }

    @Override
    public void stopping(Plugin plugin) {
        plugins.remove(plugin.key());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        Optional<byte[]> content = slash < 0 || StaticFiles.leavesFolder(path) ? Optional.empty()
                : content(path.substring(0, slash), path.substring(slash + 1), request.getParameter("locale"));
        StaticFiles.send(request, response, path, content);
    }

    private Optional<byte[]> content(String owner, String name, String locale) {
        String[] keys = owner.split(":", 2);
        Plugin plugin = plugins.get(keys[0]);
        if (plugin == null) {
            return Optional.empty();
        }
        if (keys.length == 1) {
            return file(plugin, plugin.resources(), name);
        }
        return plugin.modules(Module.WebResource.class).stream()
                .filter(module -> module.key().equals(keys[1])).findFirst()
                .flatMap(module -> file(plugin, module.resources(), name)
                        .map(bytes -> transformed(module, name, bytes, locale)));
    }

    private byte[] transformed(Module.WebResource module, String name, byte[] bytes, String locale) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return module.transformersByExtension().getOrDefault(extension, List.of()).contains("jsI18n")
                ? scriptTexts.put(bytes, locale) : bytes;
    }

    /** A resource whose name ends with a slash is a folder. */
    private static Optional<byte[]> file(Plugin plugin, List<Module.ResourceFile> resources, String name) {
        return resources.stream().filter(resource -> resource.type().equals("download"))
                .filter(resource -> resource.name().equals(name)
                        || resource.name().endsWith("/") && name.startsWith(resource.name()))
                .findFirst()
                .flatMap(resource -> plugin.resource(
                        resource.location() + name.substring(resource.name().length())));
    }
}
