package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.host.data.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.transaction.UnexpectedRollbackException;

public class OnPostgresTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String database = PostgresServer.newDatabase();
    private Path toy;

    @Before
    public void aPlugin() throws IOException {
        toy = ToyPlugin.plain().jar(folder.getRoot().toPath());
    }

    @Test
    public void rowsAndSettingsOutliveARestart() throws Exception {
        try (EmbeddedJira jira = start()) {
            assertEquals("[\"from the upgrade\"]", notes(jira));
            settings(jira).put("key", Map.of("a", "b"));
        }
        try (EmbeddedJira jira = start()) {
            assertEquals("[\"from the upgrade\"]", notes(jira));
            assertEquals(Map.of("a", "b"), settings(jira).get("key"));
        }
    }

    @Test
    public void anInnerFailureRollsTheWholeTransactionBackEvenIfSwallowed() throws Exception {
        try (EmbeddedJira jira = start()) {
            Database database = jira.host().database();
            PluginSettings settings = settings(jira);
            assertThrows(UnexpectedRollbackException.class, () -> database.inTransaction(() -> {
                settings.put("key", "lost");
                failInside(database);
                return null;
            }));
            assertEquals(null, settings.get("key"));
        }
    }

    private static void failInside(Database database) {
        try {
            database.inTransaction(() -> {
                throw new IllegalStateException("inner");
            });
        } catch (IllegalStateException swallowed) {
            assertEquals("inner", swallowed.getMessage());
        }
    }

    private EmbeddedJira start() {
        return EmbeddedJira.start(new Settings(0, Optional.empty(), database,
                Locale.ENGLISH, Clock.systemUTC(), List.of(toy)), List.of(new TestAccounts()));
    }

    private static PluginSettings settings(EmbeddedJira jira) {
        return jira.host().services().get(PluginSettingsFactory.class).createGlobalSettings();
    }

    private static String notes(EmbeddedJira jira) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/rest/toy/1/notes"))
                .header("Authorization", "Bearer token-of-ann").build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
