package dk.klar.host.http;

import dk.klar.host.plugin.DescriptorException;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import dk.klar.host.velocity.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All web resources, of the host and of plugins, and what the page of this thread has asked for. */
public final class WebResourceRegistry implements WebResources, PluginPart {

    private final String contextPath;
    private final Supplier<String> language;
    private final Map<String, Resource> byKey = new LinkedHashMap<>();
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);
    private final ThreadLocal<Set<String>> contexts = ThreadLocal.withInitial(LinkedHashSet::new);

    /** @param urls with the context path, ready for src and href */
    private record Resource(List<String> urls, List<String> dependencies, List<String> contexts) {
    }

    /** @param language of the current user: scripts carry their texts */
    public WebResourceRegistry(String contextPath, Supplier<String> language) {
        this.contextPath = contextPath;
        this.language = language;
    }

    @Override
    public synchronized void provide(String completeKey, List<String> files, List<String> dependencies,
                                     List<String> inContexts) {
        add(completeKey, new Resource(files.stream().map(file -> contextPath + "/static/" + file).toList(),
                List.copyOf(dependencies), List.copyOf(inContexts)));
    }

    private void add(String completeKey, Resource resource) {
        if (byKey.putIfAbsent(completeKey, resource) != null) {
            throw new IllegalStateException("There is a web resource " + completeKey + " already");
        }
    }

    @Override
    public synchronized void started(Plugin plugin) {
        for (Module.WebResource module : plugin.modules(Module.WebResource.class)) {
            List<String> urls = module.resources().stream()
                    .filter(file -> file.name().endsWith(".js") || file.name().endsWith(".css"))
                    .map(file -> contextPath + Downloads.PATH + "/" + plugin.key() + ":" + module.key() + "/"
                            + file.name() + "?v=" + plugin.version())
                    .toList();
            add(plugin.key() + ":" + module.key(), new Resource(urls, module.dependencies(), module.contexts()));
        }
        for (Module.WebResource module : plugin.modules(Module.WebResource.class)) {
            for (String dependency : module.dependencies()) {
                if (!byKey.containsKey(dependency)) {
                    throw new DescriptorException("module " + module.key() + ": no web resource " + dependency);
                }
            }
        }
    }

    @Override
    public synchronized void stopping(Plugin plugin) {
        byKey.keySet().removeIf(key -> key.startsWith(plugin.key() + ":"));
    }

    @Override
    public synchronized void require(String completeKey) {
        if (!byKey.containsKey(completeKey)) {
            throw new IllegalArgumentException("No web resource " + completeKey);
        }
        required.get().add(completeKey);
    }

    @Override
    public void requireContext(String context) {
        contexts.get().add(context);
    }

    @Override
    public synchronized String tags(String... ofContexts) {
        Set<String> wanted = new LinkedHashSet<>(List.of(ofContexts));
        wanted.addAll(contexts.get());
        Set<String> ordered = new LinkedHashSet<>();
        byKey.forEach((key, resource) -> {
            if (resource.contexts().stream().anyMatch(wanted::contains)) {
                collect(key, ordered, new ArrayList<>());
            }
        });
        required.get().forEach(key -> collect(key, ordered, new ArrayList<>()));
        forget();
        return tags(ordered.stream().flatMap(key -> byKey.get(key).urls().stream()).toList());
    }

    /** What a page required and never wrote must not turn up on the next page of this thread. */
    void forget() {
        required.remove();
        contexts.remove();
    }

    private void collect(String key, Set<String> ordered, List<String> path) {
        Resource resource = byKey.get(key);
        if (resource == null) {
            throw new IllegalStateException("No web resource " + key);
        }
        if (ordered.contains(key) || path.contains(key)) {
            return;
        }
        path.add(key);
        resource.dependencies().forEach(dependency -> collect(dependency, ordered, path));
        ordered.add(key);
    }

    private String tags(List<String> urls) {
        Stream<String> styles = urls.stream().filter(url -> path(url).endsWith(".css"))
                .map(url -> "<link rel=\"stylesheet\" href=\"" + Html.escape(url) + "\">");
        Stream<String> scripts = urls.stream().filter(url -> path(url).endsWith(".js"))
                .map(url -> "<script src=\"" + Html.escape(localised(url)) + "\"></script>");
        return String.join("\n", Stream.concat(styles, scripts).toList());
    }

    private String localised(String url) {
        return url.contains("?") ? url + "&locale=" + language.get() : url;
    }

    private static String path(String url) {
        return url.split("\\?")[0];
    }
}
