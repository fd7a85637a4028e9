package dk.klar.rest;

import static dk.klar.rest.Office.sent;
import static dk.klar.testing.Receivers.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.webhook.Outcome;
import dk.klar.rest.Office.Answer;
import dk.klar.store.CanonicalJson;
import dk.klar.testing.AuditLines;
import dk.klar.testing.Carried;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.testing.World;
import dk.klar.usecase.KeepWebhooks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Test;

/** Webhooks by REST, as openapi.json describes them. */
public class WebhooksResourceTest {
    private final Office office = new Office(DossierFixture.empty()).as(new UserKey("anna"));
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final Carried carried = new Carried();
    private final AtomicInteger keys = new AtomicInteger();
    private final KeepWebhooks keep = new KeepWebhooks(new KeepWebhooks.Ports(webhooks, carried, workflows, new AuditLines(), new CanonicalJson()),
            () -> "k" + keys.incrementAndGet(), () -> new byte[] {7, (byte) keys.incrementAndGet()}, Clock.fixed(NOW, ZoneOffset.UTC));

    @Before
    public void annaAdministersJira() {
        workflows.mayChange.add("anna");
    }

    @Test
    public void theSecretIsInTheAnswerThatMakesItAndInNoOther() {
        Answer made = ask(hooks -> hooks.add(sent(Map.of("address", "https://esb.kommune.dk/x", "gates", List.of("rollout", "pilot")))));
        assertEquals(201, made.status());
        Described.as("Webhook", made.json());
        String secret = made.json().get("secret").asText();
        assertEquals("[\"pilot\",\"rollout\"]", made.json().get("gates").toString());
        String key = made.json().get("key").asText();
        Answer changed = ask(hooks -> hooks.change(key, null, sent(Map.of("version", 1, "address", "https://esb.kommune.dk/y"))));
        Described.as("Webhook", changed.json());
        assertFalse("all gates", changed.json().has("gates"));
        Answer all = ask(WebhooksResource::all);
        assertEquals("https://esb.kommune.dk/y", all.json().at("/webhooks/0/address").asText());
        assertFalse(all.json().toString().contains(secret));
        assertFalse(changed.json().has("secret"));
        Answer renewed = ask(hooks -> hooks.renew(key, "\"2\"", sent(Map.of())));
        Described.as("Webhook", renewed.json());
        assertFalse(renewed.json().get("secret").asText().equals(secret));
        assertEquals(204, ask(hooks -> hooks.remove(key, "3", null)).status());
        assertEquals(0, ask(WebhooksResource::all).json().get("webhooks").size());
    }

    @Test
    public void howItDoesIsSaidInNumbersAndInTheReadersWords() {
        String key = made();
        assertEquals("NEW", state().get("state").asText());
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.answered(204), NOW).after(Outcome.answered(503), NOW.plusSeconds(60)).lost(1, 2)));
        JsonNode failing = state();
        Described.as("Webhook", failing);
        assertEquals("FAILED", failing.get("state").asText());
        assertEquals(503, failing.at("/trouble/status").asInt());
        assertTrue(failing.get("lines").toString(), failing.get("lines").toString().contains("The receiver answered 503"));
        office.in(new Locale("da"));
        String danish = state().get("lines").toString();
        for (String words : List.of("Sidst leveret 17. jun. 2026", "Intet venter", "Modtageren svarede 503", "Ét forsøg kom ikke frem", "Én besked er opgivet", "2 beskeder er smidt væk")) {
            assertTrue(words + " in " + danish, danish.contains(words));
        }
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.answered(403), NOW)));
        assertEquals("REFUSED", state().get("state").asText());
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.answered(422), NOW)));
        Described.as("Webhook", state());
        danish = state().get("lines").toString();
        for (String words : List.of("Modtageren svarede 422: Den blev nået og vil ikke have netop den besked", "Modtageren har én gang afvist den besked, der står forrest i køen. Efter 4 gange",
                "efter et døgn eller fordi modtageren 4 gange har afvist netop den besked")) {
            assertTrue(words + " in " + danish, danish.contains(words));
        }
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.of(Outcome.Kind.CERTIFICATE), NOW)));
        assertEquals("MISCONFIGURED", state().get("state").asText());
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.answered(410), NOW)));
        webhooks.keep(webhooks.receiver(key).map(hook -> hook.changed(hook.address(), hook.gates(), false)).orElseThrow());
        assertEquals("GONE", state().get("state").asText());
    }

    @Test
    public void aTrialAnswersWhatCameOfIt() {
        String key = made();
        Answer well = ask(hooks -> hooks.attempt(key, sent(Map.of())));
        Described.as("WebhookOutcome", well.json());
        assertEquals("DELIVERED", well.json().get("kind").asText());
        carried.answering(key, 301);
        Answer moved = ask(hooks -> hooks.attempt(key, sent(Map.of())));
        assertEquals(200, moved.status());
        assertEquals("MISCONFIGURED", moved.json().get("nature").asText());
    }

    @Test
    public void nonsenseIsRefusedByTheFieldAndNothingIsKept() {
        assertEquals(400, ask(hooks -> hooks.add(sent(Map.of("address", "https://x.dk", "secret", "mine")))).status());
        assertTrue(ask(hooks -> hooks.add(sent(Map.of("address", "http://x.dk")))).error("unencrypted").contains("http://"));
        assertTrue(ask(hooks -> hooks.add(sent(Map.of("address", "https://u:p@x.dk")))).error("address").contains("password"));
        assertTrue(ask(hooks -> hooks.add(sent(Map.of("address", "https://x.dk", "gates", List.of("scaling"))))).error("gates").contains("pilot"));
        assertTrue(ask(hooks -> hooks.add(sent(Map.of("address", "https://x.dk", "gates", List.of())))).error("gates").contains("at least one"));
        assertEquals(400, ask(hooks -> hooks.add(sent(Map.of("address", 7)))).status());
        assertEquals(400, ask(hooks -> hooks.add(sent(Map.of("address", "https://x.dk", "on", "yes")))).status());
        assertEquals(0, ask(WebhooksResource::all).json().get("webhooks").size());
    }

    @Test
    public void whoWasSecondIsToldAndWhoDoesNotAdministerJiraToo() {
        String key = made();
        assertEquals(409, ask(hooks -> hooks.renew(key, null, sent(Map.of("version", 9)))).status());
        assertEquals(404, ask(hooks -> hooks.attempt("nobody", sent(Map.of()))).status());
        office.as(World.ADMIN);
        Answer refused = ask(WebhooksResource::all);
        assertEquals(403, refused.status());
        assertTrue(refused.message(), refused.message().contains("administer Jira"));
    }

    private String made() {
        return ask(hooks -> hooks.add(sent(Map.of("address", "http://esb/", "unencrypted", true)))).json().get("key").asText();
    }

    private JsonNode state() {
        return ask(WebhooksResource::all).json().at("/webhooks/0");
    }

    private Answer ask(Function<WebhooksResource, Object> question) {
        return office.ask(desk -> question.apply(new WebhooksResource(desk, keep)));
    }
}
