package dk.klar.host.http;

import dk.klar.host.plugin.PluginPart;
import dk.klar.host.sal.Texts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Jetty on the loopback address. Servlets may answer only after {@link #open}, once all plugins are up. */
public final class JettyHttp implements Http, AutoCloseable {

    public static final String CONTEXT_PATH = "/jira";
    private static final String LOOPBACK = "127.0.0.1";
    private static final long IDLE_MILLIS = 60_000;
    /** What is being answered when the server stops may end. */
    private static final long STOP_MILLIS = 3_000;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(protocol()));
    private final ServletContextHandler context = new ServletContextHandler(CONTEXT_PATH, true, false);
    private final Sessions sessions = new Sessions();
    private final Framing framing = new Framing();
    private final RestApis restApis;
    private final PluginServlets pluginServlets;
    private final Downloads downloads;
    private final Gate gate = new Gate();

    /**
     * @param port 0 takes any that is free
     */
    public JettyHttp(int port, CurrentUser currentUser, CurrentRequest currentRequest, Supplier<Accounts> accounts,
                     WebResourceRegistry webResources, Texts texts, Locale language) {
        restApis = new RestApis(new RestGuard(currentUser, currentRequest, accounts));
        pluginServlets = new PluginServlets(framing, currentUser);
        downloads = new Downloads(new ScriptTexts(texts, language));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(STOP_MILLIS);
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.setShowStacks(false);
        context.setErrorHandler(errors);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setSessionPath(CONTEXT_PATH);
        addFilter(new UnreadBodies(), "/*");
        addFilter(gate, "/*");
        addFilter(new IdentityFilter(sessions, accounts, currentUser, currentRequest, webResources::forget), "/*");
        addServlet("/rest/*", restApis);
        addServlet(PluginServlets.PATH + "/*", pluginServlets);
        addServlet(Downloads.PATH + "/*", downloads);
        addServlet("/static/*", new StaticFiles());
    }

    private static HttpConfiguration protocol() {
        HttpConfiguration protocol = new HttpConfiguration();
        protocol.setSendServerVersion(false);
        return protocol;
    }

    public List<PluginPart> pluginParts() {
        return List.of(restApis, pluginServlets, downloads);
    }

    /** Takes the port, so that the address is known; nothing answers yet. */
    public void bind() {
        try {
            connector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + connector.getPort(), e);
        }
    }

    /** Starts the servlets; until {@link #open} every request gets 503. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not start", e);
        }
    }

    public void open() {
        gate.open();
    }

    public String baseUrl() {
        return "http://" + LOOPBACK + ":" + connector.getLocalPort() + CONTEXT_PATH;
    }

    @Override
    public void servlet(String pathSpec, HttpServlet servlet, Access access) {
        addFilter(new PageGuard(sessions, access), pathSpec);
        addServlet(pathSpec, servlet);
    }

    @Override
    public void rest(String path, List<Object> resources) {
        restApis.addHost(path, resources);
    }

    @Override
    public void decorator(Decorator decorator) {
        framing.use(decorator);
    }

    @Override
    public void logIn(HttpServletRequest request, String userKey) {
        sessions.logIn(request, userKey);
    }

    @Override
    public void logOut(HttpServletRequest request) {
        sessions.logOut(request);
    }

    @Override
    public String xsrfToken(HttpServletRequest request) {
        return sessions.token(request);
    }

    public boolean isXsrfToken(HttpServletRequest request, String token) {
        return sessions.isToken(request, token);
    }

    /** Before {@link #start}; servlets start with the server, so that REST can be asked for its routes. */
    private void addServlet(String pathSpec, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitOrder(1);
        context.addServlet(holder, pathSpec);
    }

    private void addFilter(Filter filter, String pathSpec) {
        context.addFilter(new FilterHolder(filter), pathSpec, EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }
}
