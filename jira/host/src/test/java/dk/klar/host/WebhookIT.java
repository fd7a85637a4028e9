package dk.klar.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dk.klar.acceptance.support.Client;
import dk.klar.acceptance.support.Client.Answer;
import dk.klar.acceptance.support.Preparation;
import dk.klar.host.data.AuditRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.scheduler.HostScheduler;
import dk.klar.host.web.Visitor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Somebody outside Jira hears of it when an implementation goes through a gate, by Klar's own jar in Felix and the JDK's HTTP client. */
public class WebhookIT {
    private static final JobId JOB = JobId.of("dk.klar.jira.webhooks");
    private static final String WEBHOOKS = "/rest/klar/1/settings/webhooks";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Rule
    public final Nordby jira = new Nordby();

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private volatile int answer = 204;

    /** What came, and the headers that came with it. */
    private record Received(String id, String event, String signature, byte[] body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Before
    public void aReceiver() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/t0ken", exchange -> {
            received.add(new Received(exchange.getRequestHeaders().getFirst("X-Klar-Delivery"), exchange.getRequestHeaders().getFirst("X-Klar-Event"),
                    exchange.getRequestHeaders().getFirst("X-Klar-Signature"), exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
    }

    @After
    public void stop() {
        receiver.stop(0);
    }

    @Test
    public void aPassageThroughAGateIsDeliveredSignedAndWithoutAWordThatAnybodyWrote() throws Exception {
        Answer made = add("anna");
        assertEquals(made.text(), 201, made.status());
        String key = throughTheGate();
        assertEquals("whoever moves an issue waits for no receiver", List.of(), received);

        run();
        assertFalse(received.isEmpty());
        JsonNode last = received.get(received.size() - 1).json();
        assertEquals("rollout ready → through by REST", last.get("gate").asText() + " " + last.get("before").asText() + " → " + last.get("after").asText() + " by " + last.get("road").asText());
        for (Received each : received) {
            assertEquals("gate-changed", each.event());
            assertEquals(each.id(), each.json().get("delivery").asText());
            assertEquals("sha256=" + hmac(made.at("/secret").asText(), each.body()), each.signature());
            TreeSet<String> fields = new TreeSet<>();
            each.json().fieldNames().forEachRemaining(fields::add);
            assertEquals("[after, before, delivery, event, gate, issueId, issueKey, projectKey, road, time]", fields.toString());
            assertEquals(key, each.json().get("issueKey").asText());
            assertEquals("TEKN", each.json().get("projectKey").asText());
        }
        assertEquals("each by an id of its own", received.size(), received.stream().map(Received::id).distinct().count());
        int before = received.size();
        run();
        assertEquals("each once", before, received.size());
        JsonNode state = as("anna").get(WEBHOOKS).at("/webhooks/0");
        assertEquals("DELIVERED 0", state.get("state").asText() + " " + state.get("waiting").asText());
        log();
    }

    @Test
    public void whatDidNotGetThroughWaitsOverARestartAndComesInOrderUnderTheSameIds() {
        answer = 503;
        add("anna");
        throughTheGate();
        run();
        run();
        assertEquals("its time has not come again", 1, received.size());
        jira.restart();
        JsonNode state = as("anna").get(WEBHOOKS).at("/webhooks/0");
        assertEquals("FAILED 503", state.get("state").asText() + " " + state.at("/trouble/status").asText());
        int waiting = state.get("waiting").asInt();
        answer = 200;
        assertEquals("DELIVERED", as("anna").post(WEBHOOKS + "/" + state.get("key").asText() + "/trial", Map.of()).at("/kind").asText());
        assertEquals("trial", received.get(1).event());
        run();
        List<Received> after = received.subList(2, received.size());
        assertEquals(waiting, after.size());
        assertEquals(received.get(0).id(), after.get(0).id());
        List<String> states = new ArrayList<>(after.stream().filter(each -> each.json().get("gate").asText().equals("rollout")).map(each -> each.json().get("before").asText()).toList());
        states.add(after.get(after.size() - 1).json().get("after").asText());
        assertEquals("one leads to the next", after.stream().map(each -> each.json().get("after").asText()).toList(), states.subList(1, states.size()));
    }

    @Test
    public void whereItSendsIsForWhoAdministersJiraAlone() {
        for (String name : List.of("dorthe", "lene", "gustav")) {
            assertEquals(403, add(name).status());
            assertEquals(403, as(name).get(WEBHOOKS).status());
            assertEquals(403, Visitor.loggedIn(jira.baseUrl(), name).get("/plugins/servlet/klar/webhooks").status());
        }
        assertEquals(401, new Client(jira.baseUrl(), null, null).get(WEBHOOKS).status());
        answer = 410;
        add("anna");
        throughTheGate();
        run();
        assertEquals("GONE", as("anna").get(WEBHOOKS).at("/webhooks/0/state").asText());
        String health = Visitor.loggedIn(jira.baseUrl(), "dorthe").get("/plugins/servlet/klar/workflows").page();
        assertTrue(health, health.contains("Webhook-modtageren hos 127.0.0.1:" + receiver.getAddress().getPort() + " har sagt"));
        assertFalse("the rest of the address is nobody's but Jira's administrators'", health.contains("t0ken"));
    }

    /** Of the address the host, and of the secret nothing. */
    private void log() {
        AuditRow line = jira.host().services().get(JiraData.class).audit().newest(20).stream().filter(row -> row.action().startsWith("klar.audit.webhook.")).findFirst().orElseThrow();
        assertEquals("klar.audit.webhook.made", line.action());
        assertTrue(line.toString(), line.toString().contains("127.0.0.1"));
        assertFalse(line.toString(), line.toString().contains("t0ken"));
    }

    private Answer add(String name) {
        return as(name).post(WEBHOOKS, Map.of("address", "http://127.0.0.1:" + receiver.getAddress().getPort() + "/t0ken", "unencrypted", true, "gates", List.of("rollout")));
    }

    private String throughTheGate() {
        Client karin = as("karin");
        String key = karin.createImplementation("TEKN", "Robotter i vejkanten");
        transition(karin, key, "Start pilottest");
        new Preparation(karin, key).everything();
        transition(karin, key, "Til udrulning");
        return key;
    }

    private static void transition(Client user, String key, String name) {
        for (JsonNode transition : user.get("/rest/api/2/issue/" + key + "/transitions").at("/transitions")) {
            if (transition.at("/name").asText().equals(name)) {
                Answer done = user.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", transition.at("/id").asText())));
                assertEquals(done.text(), 204, done.status());
                return;
            }
        }
        throw new AssertionError("no transition " + name);
    }

    private void run() {
        ((HostScheduler) jira.host().services().get(SchedulerService.class)).run(JOB);
    }

    private Client as(String name) {
        return new Client(jira.baseUrl(), name, name);
    }

    private static String hmac(String secret, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
