package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.mail.Email;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.jira.Outbox;
import dk.klar.host.scheduler.HostScheduler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** A condition is past due: who sees to it gets one letter, in their language, however often the round is made. */
public class PastDueIT {
    @Rule
    public final Nordby jira = new Nordby();

    private final ObjectMapper json = new ObjectMapper();

    @Test
    public void theOwnerIsToldOnceByMail() throws Exception {
        String issue = rest("POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"TEKN\"},\"issuetype\":{\"name\":\"Implementering\"},"
                + "\"summary\":\"Vejsalt\"}}").get("key").asText();
        String records = "/rest/klar/1/implementations/" + issue;
        String decision = rest("POST", records + "/decisions", "{\"fields\":{\"gate\":\"ROLLOUT\",\"outcome\":\"GO_WITH_CONDITIONS\","
                + "\"decidedOn\":\"2026-01-05\",\"madeBy\":\"PERSON\",\"reason\":\"Det haster\"}}").get("key").asText();
        String karin = rest("GET", "/rest/api/2/user?username=karin", null).get("key").asText();
        rest("POST", records + "/conditions", "{\"fields\":{\"decision\":\"" + decision + "\",\"condition\":\"Saltspredere er lært op\",\"owner\":\"" + karin
                + "\",\"dueOn\":\"" + LocalDate.now().minusDays(1) + "\"}}");
        HostScheduler scheduler = (HostScheduler) jira.host().services().get(SchedulerService.class);
        scheduler.run(JobId.of("dk.klar.jira.daily-round"));
        scheduler.run(JobId.of("dk.klar.jira.daily-round"));

        // On Mondays those who own or lead a change are also told what waits for them.
        List<Email> letters = jira.host().services().get(Outbox.class).letters().stream().filter(letter -> letter.getSubject().startsWith(issue)).toList();
        assertEquals(1, letters.size());
        assertEquals("karin@nordby.example", letters.get(0).getTo());
        assertEquals(issue + " Vejsalt: en betingelse er overskredet", letters.get(0).getSubject());
        assertTrue(letters.get(0).getBody(), letters.get(0).getBody().contains("»Saltspredere er lært op«")
                && letters.get(0).getBody().contains(jira.baseUrl() + "/plugins/servlet/klar/dossier/" + issue + "#decisions"));
    }

    private JsonNode rest(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("karin:karin".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertTrue(path + " " + answer.body(), answer.statusCode() < 300);
        return json.readTree(answer.body());
    }
}
