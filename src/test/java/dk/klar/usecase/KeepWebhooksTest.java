package dk.klar.usecase;

import static dk.klar.testing.Receivers.NOW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.webhook.Event;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.store.CanonicalJson;
import dk.klar.testing.AuditLines;
import dk.klar.testing.Carried;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.testing.Receivers;
import dk.klar.testing.World;
import dk.klar.usecase.KeepWebhooks.Kept;
import dk.klar.usecase.KeepWebhooks.Wish;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;

/** Who administers Jira says whom Klar tells; and whoever is on hears of each gate that they want. */
public class KeepWebhooksTest {
    private static final UserKey ANNA = new UserKey("anna");
    private static final Wish WISH = new Wish(" https://esb.kommune.dk/klar ", false, Set.of(), true);

    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final Carried carried = new Carried();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final AuditLines audit = new AuditLines();
    private final AtomicInteger keys = new AtomicInteger();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final KeepWebhooks keep = new KeepWebhooks(new KeepWebhooks.Ports(webhooks, carried, workflows, audit, new CanonicalJson()),
            () -> "k" + keys.incrementAndGet(), () -> new byte[] {(byte) keys.incrementAndGet()}, clock);

    @Before
    public void annaAdministersJira() {
        workflows.mayChange.add("anna");
    }

    @Test
    public void whoAdministersKlarAloneComesThroughNoDoor() {
        Kept kept = keep.add(ANNA, WISH);
        List<Runnable> doors = List.of(() -> keep.all(World.ADMIN), () -> keep.add(World.ADMIN, WISH), () -> keep.change(World.ADMIN, kept.receiver().key(), 1, WISH),
                () -> keep.renew(World.ADMIN, kept.receiver().key(), 1), () -> keep.remove(World.ADMIN, kept.receiver().key(), 1), () -> keep.attempt(World.ADMIN, kept.receiver().key()));
        doors.forEach(door -> assertEquals("webhooks", assertThrows(Refused.Forbidden.class, door::run).right()));
        assertEquals(List.of(), carried.lines);
    }

    @Test
    public void oneIsMadeWithASecretOfItsOwnChangedGivenAnotherAndRemovedAndTheLogIsTold() {
        Receiver made = keep.add(ANNA, WISH).receiver();
        assertEquals("https://esb.kommune.dk/klar", made.address().uri().toString());
        assertNotEquals(made.secret(), keep.add(ANNA, WISH).receiver().secret());
        Receiver changed = keep.change(ANNA, made.key(), 1, new Wish("http://10.0.0.4/", true, Set.of(Gate.PILOT), false)).receiver();
        assertEquals(made.secret(), changed.secret());
        assertFalse(changed.on());
        Receiver renewed = keep.renew(ANNA, made.key(), 2).receiver();
        assertNotEquals(made.secret(), renewed.secret());
        assertEquals(changed.address(), renewed.address());
        keep.remove(ANNA, made.key(), 3);
        assertEquals(1, keep.all(ANNA).size());
        assertEquals(List.of("webhook  -> esb.kommune.dk true", "webhook  -> esb.kommune.dk true", "webhook esb.kommune.dk true -> 10.0.0.4 false",
                "webhook 10.0.0.4 false -> 10.0.0.4 false", "webhook 10.0.0.4 false -> "), audit.lines);
    }

    @Test
    public void whatCannotBeSavedIsRefusedByNameAndNothingIsKept() {
        assertEquals("webhook.address", code(new Wish("esb", false, Set.of(), true)));
        assertEquals("webhook.unencrypted", code(new Wish("http://esb/", false, Set.of(), true)));
        assertEquals("webhook.forbidden", code(new Wish("http://169.254.169.254/latest/meta-data", true, Set.of(), true)));
        assertEquals(List.of(), keep.all(ANNA));
        for (int i = 0; i < Receiver.MOST; i++) {
            keep.add(ANNA, WISH);
        }
        assertEquals("webhook.most", code(WISH));
    }

    @Test
    public void whoSawAnOlderOneOrOneThatIsGoneIsTold() {
        String key = keep.add(ANNA, WISH).receiver().key();
        keep.renew(ANNA, key, 1);
        assertThrows(Refused.Overtaken.class, () -> keep.change(ANNA, key, 1, WISH));
        assertThrows(Refused.Overtaken.class, () -> keep.renew(ANNA, key, 1));
        assertThrows(Refused.Overtaken.class, () -> keep.remove(ANNA, key, 1));
        assertThrows(Refused.NotFound.class, () -> keep.attempt(ANNA, "gone"));
    }

    @Test
    public void aTrialGoesPastWhatWaitsAndLetsItGoOnWhereItGetsThrough() {
        String key = keep.add(ANNA, WISH).receiver().key();
        webhooks.enqueue(key, Receivers.delivery("waits"));
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.answered(503), NOW)));
        assertFalse(keep.attempt(ANNA, with(key, 500)).delivered());
        assertFalse(webhooks.standing(key).due(NOW));
        assertTrue(keep.attempt(ANNA, with(key, 200)).delivered());
        assertTrue(webhooks.standing(key).due(NOW));
        assertEquals(1, webhooks.waiting(key));
        assertEquals(Set.of(Event.TRIAL), Set.of(carried.deliveries.get(0).event()));
    }

    @Test
    public void whoSavesItHasSeenToIt() {
        String key = keep.add(ANNA, WISH).receiver().key();
        webhooks.change(key, standing -> Optional.of(standing.after(Outcome.answered(503), NOW).lost(1, 2)));
        assertEquals(Standing.NEW, keep.change(ANNA, key, 1, WISH).standing());
    }

    @Test
    public void aGateThatChangesWaitsForThoseWhoAreOnAndWantItAndIsSentByNobodyYet() {
        String all = keep.add(ANNA, WISH).receiver().key();
        String pilots = keep.add(ANNA, new Wish("https://b/", false, Set.of(Gate.PILOT), true)).receiver().key();
        String off = keep.add(ANNA, new Wish("https://c/", false, Set.of(), false)).receiver().key();
        TellReceivers tell = new TellReceivers(webhooks, new CanonicalJson(), () -> "d" + keys.incrementAndGet(), clock);
        tell.gateChanged(World.ISSUE, Gate.ROLLOUT, Optional.empty(), Optional.of(GateState.BLOCKED), Road.BULK);
        assertEquals(List.of(1, 0, 0), List.of(webhooks.waiting(all), webhooks.waiting(pilots), webhooks.waiting(off)));
        String id = webhooks.first(all).orElseThrow().delivery().id();
        assertEquals("{\"after\":\"blocked\",\"before\":\"none\",\"delivery\":\"" + id + "\",\"event\":\"gate-changed\",\"gate\":\"rollout\",\"issueId\":" + World.ISSUE.id().value()
                + ",\"issueKey\":\"OMS-1\",\"projectKey\":\"OMS\",\"road\":\"BULK\",\"time\":\"2026-06-17T10:00:00Z\"}", webhooks.first(all).orElseThrow().delivery().body());
        assertEquals(List.of(), carried.lines);
        tell.gateChanged(World.ISSUE, Gate.PILOT, Optional.empty(), Optional.of(GateState.READY), Road.REST);
        assertNotEquals("each has an id of its own", webhooks.first(pilots).orElseThrow().delivery().id(), id);
    }

    private String with(String key, int status) {
        carried.answering(key, status);
        return key;
    }

    private String code(Wish wish) {
        return assertThrows(Refused.Invalid.class, () -> keep.add(ANNA, wish)).faults().get(0).code();
    }
}
