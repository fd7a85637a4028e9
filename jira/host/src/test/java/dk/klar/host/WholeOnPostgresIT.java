package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

/** Everything together, Klar's jar and the sample municipality included, on PostgreSQL. */
public class WholeOnPostgresIT {

    @Test
    public void theSampleIsThereAfterARestartToo() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Settings settings = new Settings(0, Optional.empty(), postgres.getJdbcUrl("postgres", "postgres"),
                    Locale.ENGLISH, Clock.systemDefaultZone(), List.of(Path.of(System.getProperty("plugin.jar"))));
            String first;
            try (EmbeddedJira jira = EmbeddedJira.start(settings)) {
                first = dossier(jira);
            }
            try (EmbeddedJira jira = EmbeddedJira.start(settings)) {
                assertEquals(first, dossier(jira));
            }
            assertTrue(first, first.contains("\"rollout\""));
        }
    }

    private static String dossier(EmbeddedJira jira) throws Exception {
        String lene = Base64.getEncoder().encodeToString("lene:lene".getBytes());
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/rest/klar/1/implementations/AELD-1"))
                        .header("Authorization", "Basic " + lene).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(answer.body(), 200, answer.statusCode());
        return answer.body();
    }
}
