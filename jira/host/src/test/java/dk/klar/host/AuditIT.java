package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.host.data.AuditRow;
import dk.klar.host.data.JiraData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

/** What the municipality decides stands in Jira's audit log, with who did it. */
public class AuditIT {
    @Test
    public void aPolicyThatIsSavedStandsInTheLog() throws Exception {
        try (EmbeddedJira jira = EmbeddedJira.start(new Settings(0, Optional.empty(), "h2",
                Locale.ENGLISH, Clock.systemDefaultZone(), List.of(Path.of(System.getProperty("plugin.jar")))))) {
            HttpResponse<String> saved = ask(jira, "dorthe", "PUT", "/rest/klar/1/gate-policies/pilot", "{\"version\":0,\"fields\":{\"inUse\":true}}");
            assertEquals(saved.body(), 200, saved.statusCode());
            AuditRow line = jira.host().services().get(JiraData.class).audit().newest(10).get(0);
            assertEquals("klar.audit.gate-policies", line.action());
            assertEquals("Klar: what a gate asks changed", jira.host().texts().text(Locale.ENGLISH, line.action()));
            assertEquals("Dorthe", jira.host().services().get(JiraData.class).users().byKey(line.authorKey().orElseThrow()).orElseThrow().displayName().split(" ")[0]);
            assertTrue(line.changes(), line.changes().contains("→"));
        }
    }

    private static HttpResponse<String> ask(EmbeddedJira jira, String user, String method, String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json").header("Accept-Language", "en")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
