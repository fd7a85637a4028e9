package dk.klar.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a plugin's jar in again whenever it was built anew: mvn package in another window updates the running Jira. */
final class JarWatch {

    private static final Logger LOG = LoggerFactory.getLogger(JarWatch.class);
    private static final long SECONDS_BETWEEN_LOOKS = 1;

    private final EmbeddedJira jira;
    private final Map<Path, Long> installed = new HashMap<>();
    private final Map<Path, Long> seen = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jar-watch");
        thread.setDaemon(true);
        return thread;
    });

    JarWatch(EmbeddedJira jira) {
        this.jira = jira;
    }

    void start(List<Path> jars) {
        jars.forEach(jar -> installed.put(jar, modified(jar)));
        clock.scheduleWithFixedDelay(() -> jars.forEach(this::look), SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
    }

    /** A file that changed between two looks is still being written. */
    private void look(Path jar) {
        long now = modified(jar);
        if (now != installed.get(jar) && now != 0 && now == seen.getOrDefault(jar, 0L)) {
            installed.put(jar, now);
            install(jar);
        }
        seen.put(jar, now);
    }

    private void install(Path jar) {
        try {
            System.out.println("Updated " + jira.install(jar).name());
        } catch (RuntimeException e) {
            LOG.error("{} cannot be put in", jar, e);
        }
    }

    /** 0 while there is none. */
    private static long modified(Path jar) {
        try {
            return Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
