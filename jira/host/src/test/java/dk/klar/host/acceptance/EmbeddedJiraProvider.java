package dk.klar.host.acceptance;

import dk.klar.acceptance.support.JiraProvider;
import dk.klar.host.Nordby;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Starts the packaged embedded Jira as a process of its own, on a free port, with a home that goes with it. */
public final class EmbeddedJiraProvider implements JiraProvider {
    private static final String READY = "READY ";

    @Override
    public String start() {
        try {
            Path home = Files.createTempDirectory("klar-jira-");
            Nordby.settle(home);
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-Dport=0", "-Dhome=" + home, "-jar", System.getProperty("embedded.jira.jar"))
                    .redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, home)));
            return address(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process, Path home) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Process process) throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                drain(output);
                return line.substring(READY.length()).strip();
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the embedded Jira ended before it was ready:\n" + said);
    }

    /** A full pipe would stop the process; what it says later belongs to the test log. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(System.out::println), "embedded-jira-output");
        reader.setDaemon(true);
        reader.start();
    }
}
