package dk.klar.host;

import static org.junit.Assert.assertEquals;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import dk.klar.acceptance.support.Client;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.Rule;
import org.junit.Test;

/** Another app hears of it when a gate stands elsewhere, and Klar goes on when that app fails. */
public class GateEventIT {
    @Rule
    public final Nordby jira = new Nordby();

    @Test
    public void aListenerIsToldOfTheGateAndByWhichRoad() {
        Client ole = new Client(jira.baseUrl(), "ole", "ole");
        String issue = ole.createImplementation("AELD", "Vejsalt");
        Listener listener = new Listener();
        jira.host().services().get(EventPublisher.class).register(listener);
        Client.Answer waived = ole.put("/rest/klar/1/implementations/" + issue + "/triage/only", Map.of("version", 0, "fields", Map.of("upgrade", true)));
        assertEquals(waived.text(), 200, waived.status());
        assertEquals("the gate stands where it stood", List.of(), List.copyOf(listener.heard));
        Client dorthe = new Client(jira.baseUrl(), "dorthe", "dorthe");
        assertEquals(200, dorthe.put("/rest/klar/1/gate-policies/operation", Map.of("version", 0, "fields", Map.of("inUse", true))).status());
        String id = ole.get("/rest/api/2/issue/" + issue).at("/id").asText();
        assertEquals(1, listener.heard.stream().filter(event -> event.startsWith("gate operation of issue " + id + ": none → ") && event.endsWith(", by REST")).count());
    }

    /** Knows the event by its class's name alone, as the class is the plugin's. */
    public static final class Listener {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @EventListener
        public void onAnything(Object event) {
            if (event.getClass().getName().equals("dk.klar.jira.api.GateChangedEvent")) {
                heard.add(event.toString());
                throw new IllegalStateException("another app's fault");
            }
        }
    }
}
