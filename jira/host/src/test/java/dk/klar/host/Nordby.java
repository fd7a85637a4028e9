package dk.klar.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * The embedded Jira with Klar's jar and the sample municipality. As a {@code @Rule} each test has one of its own; as a
 * {@code @ClassRule} the tests of a class share one, and must leave alone what the others look at.
 *
 * <p>The build loads the sample once and names the home that it is in by {@code -Dsample.home}; each starts on a copy of that.
 * Without it each loads the sample anew, which comes to the same and takes longer.
 */
public final class Nordby extends ExternalResource {
    private final TemporaryFolder home = new TemporaryFolder();
    private EmbeddedJira jira;

    @Override
    protected void before() throws IOException {
        home.create();
        settle(home.getRoot().toPath());
        jira = start();
    }

    @Override
    protected void after() {
        jira.close();
        home.delete();
    }

    /** Stops it and starts it again, on the same data and another port. */
    void restart() {
        jira.close();
        jira = start();
    }

    String baseUrl() {
        return jira.baseUrl();
    }

    /** The host's own side. */
    HostContext host() {
        return jira.host();
    }

    void uninstall(String pluginKey) {
        jira.uninstall(pluginKey);
    }

    private EmbeddedJira start() {
        return EmbeddedJira.start(new Settings(0, Optional.of(home.getRoot().toPath()), "h2", Locale.ENGLISH, Clock.systemDefaultZone(),
                List.of(Path.of(System.getProperty("plugin.jar")))));
    }

    /** Copies the sample that the build has loaded, if it has, into an empty home. */
    public static void settle(Path home) {
        String sample = System.getProperty("sample.home");
        if (sample == null) {
            return;
        }
        Path from = Path.of(sample);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = home.resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
