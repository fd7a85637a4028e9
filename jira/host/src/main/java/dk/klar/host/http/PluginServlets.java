package dk.klar.host.http;

import com.atlassian.annotations.security.UnrestrictedAccess;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** /plugins/servlet/*: finds the plugin's servlet by its pattern and puts Jira's frame around what it writes. */
final class PluginServlets extends HttpServlet implements PluginPart {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/plugins/servlet";

    private final transient Map<String, List<Mapped>> byPlugin = new ConcurrentHashMap<>();
    private final transient Framing framing;
    private final transient CurrentUser currentUser;

    PluginServlets(Framing framing, CurrentUser currentUser) {
        this.framing = framing;
        this.currentUser = currentUser;
    }

    private record Mapped(String pattern, HttpServlet servlet, ClassLoader loader) {

        /** The part that the pattern fixes; empty if it does not match. */
        Optional<String> match(String path) {
            if (!pattern.endsWith("/*")) {
                return pattern.equals(path) ? Optional.of(path) : Optional.empty();
            }
            String fixed = pattern.substring(0, pattern.length() - 2);
            return path.equals(fixed) || path.startsWith(fixed + "/") ? Optional.of(fixed) : Optional.empty();
        }
    }

    @Override
    public void started(Plugin plugin) {
        List<Mapped> mapped = new CopyOnWriteArrayList<>();
        for (Module.Servlet module : plugin.modules(Module.Servlet.class)) {
            HttpServlet servlet = plugin.create(module.className(), HttpServlet.class);
            initialise(servlet, module);
            module.urlPatterns().forEach(pattern -> mapped.add(new Mapped(pattern, servlet, plugin.classLoader())));
        }
        byPlugin.put(plugin.key(), mapped);
    }

    private void initialise(HttpServlet servlet, Module.Servlet module) {
        try {
            servlet.init(new ServletSettings(module.key(), getServletContext(), module.initParams()));
        } catch (ServletException e) {
            throw new IllegalStateException("The servlet " + module.key() + " does not start", e);
        }
    }

    @Override
    public void stopping(Plugin plugin) {
        List<Mapped> gone = byPlugin.remove(plugin.key());
        if (gone != null) {
            gone.stream().map(Mapped::servlet).distinct().forEach(HttpServlet::destroy);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        for (List<Mapped> plugin : byPlugin.values()) {
            for (Mapped mapped : plugin) {
                Optional<String> fixed = mapped.match(path);
                if (fixed.isPresent()) {
                    String rest = path.substring(fixed.get().length());
                    serve(mapped, new DispatchedRequest(request, PATH + fixed.get(), rest.isEmpty() ? null : rest),
                            response);
                    return;
                }
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Without an annotation a servlet is for those who are logged in; which page Jira itself then sends to is unchecked. */
    private void serve(Mapped mapped, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (currentUser.key().isEmpty() && !mapped.servlet().getClass().isAnnotationPresent(UnrestrictedAccess.class)) {
            response.sendRedirect(request.getContextPath() + PageGuard.loginPath(request));
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(mapped.loader());
        try {
            framing.frame(request, response, mapped.servlet());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
