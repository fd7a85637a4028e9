package dk.klar.host;

import dk.klar.host.plugin.Plugin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The whole embedded Jira: started, it answers at {@link #baseUrl}. One at a time in a process. */
public final class EmbeddedJira implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedJira.class);

    private final Kernel kernel;
    private final List<HostModule> started = new ArrayList<>();
    private final List<String> announcements = new ArrayList<>();

    private EmbeddedJira(Kernel kernel) {
        this.kernel = kernel;
    }

    public static EmbeddedJira start(Settings settings) {
        return start(settings, HostModules.all());
    }

    static EmbeddedJira start(Settings settings, List<HostModule> modules) {
        logInOnePlace();
        EmbeddedJira jira = new EmbeddedJira(new Kernel(settings));
        try {
            jira.boot(settings, modules);
            return jira;
        } catch (RuntimeException | Error e) {
            jira.closeAfter(e);
            throw e;
        }
    }

    /** Jersey writes to java.util.logging. */
    private static void logInOnePlace() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private void boot(Settings settings, List<HostModule> modules) {
        kernel.http().bind();
        for (HostModule module : modules) {
            started.add(module);
            module.start(kernel);
        }
        kernel.http().start();
        settings.plugins().forEach(kernel.plugins()::install);
        modules.forEach(module -> module.pluginsStarted(kernel));
        kernel.http().open();
        modules.forEach(module -> announcements.addAll(module.ready(kernel)));
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    public String baseUrl() {
        return kernel.baseUrl();
    }

    /** What its parts have to say to whoever started it: the logins, for example. */
    public List<String> announcements() {
        return List.copyOf(announcements);
    }

    /** Installs a plugin, or replaces it in place when it is there already. */
    public Plugin install(Path jar) {
        return kernel.plugins().install(jar);
    }

    public void uninstall(String pluginKey) {
        kernel.plugins().uninstall(pluginKey);
    }

    /** The host's own side, for tests in the same process. */
    public HostContext host() {
        return kernel;
    }

    @Override
    public void close() {
        List<HostModule> last = new ArrayList<>(started);
        Collections.reverse(last);
        for (HostModule module : last) {
            try {
                module.stop();
            } catch (RuntimeException e) {
                LOG.error("{} does not stop", module.getClass().getName(), e);
            }
        }
        kernel.close();
    }
}
