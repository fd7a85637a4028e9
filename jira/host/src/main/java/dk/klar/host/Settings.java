package dk.klar.host;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an embedded Jira is to run.
 *
 * @param port     0 takes any that is free
 * @param home     where data and files live; empty: nothing outlives the process
 * @param database h2, or a JDBC address of PostgreSQL
 * @param plugins  jars to install
 */
public record Settings(int port, Optional<Path> home, String database, Locale language, Clock clock,
                       List<Path> plugins) {

    private static final String DEFAULT_PORT = "2990";

    /** From -Dport, -Dhome, -Djira.db, -Dlang and -Dplugin.jar; without the last, installed-plugins beside the host. */
    static Settings fromSystemProperties() {
        return new Settings(
                Integer.parseInt(System.getProperty("port", DEFAULT_PORT)),
                Optional.of(System.getProperty("home", "")).filter(dir -> !dir.isBlank()).map(Path::of),
                System.getProperty("jira.db", "h2"),
                Locale.forLanguageTag(System.getProperty("lang", "en")),
                Clock.systemDefaultZone(),
                pluginJars());
    }

    private static List<Path> pluginJars() {
        String jar = System.getProperty("plugin.jar");
        if (jar != null) {
            return List.of(Path.of(jar));
        }
        Path installed = hostDirectory().resolve("installed-plugins");
        try (Stream<Path> files = Files.list(installed)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("No plugin: give -Dplugin.jar or put jars into " + installed, e);
        }
    }

    private static Path hostDirectory() {
        try {
            URI host = Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(host).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
