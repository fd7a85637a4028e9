package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import dk.klar.host.data.IssueRow;
import dk.klar.host.data.Issues;
import dk.klar.host.data.JiraData;
import dk.klar.host.scheduler.HostScheduler;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

/** Everything together, Klar's jar and the sample municipality included, on PostgreSQL. */
public class WholeOnPostgresIT {

    @Test
    public void theSampleIsThereAfterARestartTooAndNothingOutlivesItsIssue() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Settings settings = new Settings(0, Optional.empty(), postgres.getJdbcUrl("postgres", "postgres"),
                    Locale.ENGLISH, Clock.systemDefaultZone(), List.of(Path.of(System.getProperty("plugin.jar"))));
            String first;
            try (EmbeddedJira jira = EmbeddedJira.start(settings)) {
                first = dossier(jira);
            }
            try (EmbeddedJira jira = EmbeddedJira.start(settings)) {
                assertEquals(first, dossier(jira));
                assertTrue(confidential(postgres) >= 7);
                theDailyRoundFindsWhatCameAroundAGate(jira);
                assertEquals(204, asked(jira, "anna", "DELETE", "/rest/api/2/issue/AELD-1").statusCode());
                assertEquals("what was said in confidence goes with its issue", 0, confidential(postgres));
            }
            assertTrue(first, first.contains("\"rollout\""));
        }
    }

    /** Somebody's script sets a status without asking anybody. */
    private static void theDailyRoundFindsWhatCameAroundAGate(EmbeddedJira jira) throws Exception {
        Issues issues = jira.host().services().get(JiraData.class).issues();
        IssueRow through = issues.byKey("AELD-2").orElseThrow();
        issues.update(issues.byKey("AELD-3").orElseThrow().withStatusId(through.statusId()));
        assertTrue(asked(jira, "lene", "GET", "/rest/api/2/issue/AELD-3/properties/klar").body().contains("\"blocked\""));
        HostScheduler scheduler = (HostScheduler) jira.host().services().get(SchedulerService.class);
        String done = scheduler.run(JobId.of("dk.klar.jira.daily-round")).orElseThrow();
        assertTrue(done, done.startsWith("12 implementations looked at, 0 could not be published; 0 records of 0 implementations removed, which are kept no longer, "
                + "and what 0 users had who are gone; 4 projects counted; "));
        assertTrue("how many are told depends on the day: " + done, done.endsWith(" letters sent, 0 people could not be told"));
        assertTrue(asked(jira, "lene", "GET", "/rest/api/2/issue/AELD-3/properties/klar").body().contains("\"breached\""));
        assertTrue(asked(jira, "lene", "GET", "/rest/api/2/issue/AELD-2/properties/klar").body().contains("\"through\""));
        assertTrue(asked(jira, "lene", "GET", "/rest/api/2/search?jql=klarRollout%20%3D%20breached").body().contains("AELD-3"));
    }

    private static String dossier(EmbeddedJira jira) throws Exception {
        HttpResponse<String> answer = asked(jira, "lene", "GET", "/rest/klar/1/implementations/AELD-1");
        assertEquals(answer.body(), 200, answer.statusCode());
        return answer.body();
    }

    private static HttpResponse<String> asked(EmbeddedJira jira, String user, String method, String path) throws Exception {
        String basic = Base64.getEncoder().encodeToString((user + ":" + user).getBytes());
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + basic).method(method, HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Rows of what was said in confidence, with keys and marks. */
    private static int confidential(EmbeddedPostgres postgres) throws SQLException {
        int rows = 0;
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("CONFIDENTIAL", "CONFIDENTIAL_KEY", "CONFIDENTIAL_VOICE")) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"AO_925DA9_" + table + "\"")) {
                    count.next();
                    rows += count.getInt(1);
                }
            }
            return rows;
        }
    }
}
