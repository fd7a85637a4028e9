package dk.klar.host.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The Felix framework. Its cache is thrown away at the end: what is installed is decided anew at each start. */
public final class Osgi implements AutoCloseable {

    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;
    private final Path cache;

    private Osgi(Framework framework, Path cache) {
        this.framework = framework;
        this.cache = cache;
    }

    public static Osgi start() {
        try {
            Path cache = Files.createTempDirectory("jira-osgi");
            Framework framework = new FrameworkFactory().newFramework(Map.of(
                    Constants.FRAMEWORK_STORAGE, cache.toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.exports(),
                    // Classes come through declared imports only, as in Jira.
                    Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,jdk.*",
                    "felix.bootdelegation.implicit", "false",
                    "felix.service.urlhandlers", "false",
                    "felix.log.level", "1"));
            framework.start();
            return new Osgi(framework, cache);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
            delete(cache);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
