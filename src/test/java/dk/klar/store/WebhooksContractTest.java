package dk.klar.store;

import static dk.klar.testing.Receivers.NOW;
import static dk.klar.testing.Receivers.delivery;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Outcome.Kind;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.Receivers;
import dk.klar.usecase.port.Webhooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What every store of webhooks promises. */
@RunWith(Parameterized.class)
public class WebhooksContractTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final int MOST = 20;

    @Parameter(0)
    public String name;
    @Parameter(1)
    public Webhooks webhooks;

    private final Receiver receiver = Receivers.receiver("r" + KEYS.incrementAndGet());
    private final String key = receiver.key();
    private final Receiver other = Receivers.receiver("r" + KEYS.incrementAndGet());

    @Parameters(name = "{0}")
    public static Object[][] stores() {
        return new Object[][] {{"memory", new InMemoryWebhooks(MOST)}, {"H2", new AoWebhooks(Store.Databases.H2.activeObjects(), MOST)},
                {"PostgreSQL", new AoWebhooks(Store.Databases.POSTGRES.activeObjects(), MOST)}};
    }

    @Before
    public void aReceiver() {
        assertTrue(webhooks.keep(receiver));
    }

    @Test
    public void aReceiverIsReadBackToTheLastField() {
        assertEquals(Optional.of(receiver), webhooks.receiver(key));
        Receiver changed = receiver.changed(Address.of("http://10.0.0.4:8080/" + "x".repeat(Address.MOST - 21)), Set.of(Gate.PILOT, Gate.OPERATION), false).renewed("æ new one");
        changed = new Receiver(key, 2, changed.address(), changed.gates(), changed.on(), changed.secret(), changed.madeAt());
        assertTrue(webhooks.keep(changed));
        assertEquals(Optional.of(changed), webhooks.receiver(key));
    }

    @Test
    public void theyComeInTheOrderInWhichTheyWereMade() {
        Receiver older = new Receiver("z" + key, 1, receiver.address(), Set.of(), true, "s", NOW.minusSeconds(1));
        assertTrue(webhooks.keep(older));
        assertTrue(webhooks.keep(other));
        List<String> mine = webhooks.receivers().stream().map(Receiver::key).filter(List.of(older.key(), key, other.key())::contains).toList();
        assertEquals(older.key(), mine.get(0));
        assertEquals(3, mine.size());
    }

    @Test
    public void whoSawAnOlderVersionIsToldSoAndChangesNothing() {
        Receiver second = receiver.renewed("two");
        assertTrue(webhooks.keep(second));
        assertFalse(webhooks.keep(receiver.renewed("late")));
        assertFalse("as if there were none", webhooks.keep(receiver));
        assertFalse(webhooks.remove(key, 1));
        assertEquals(Optional.of(second), webhooks.receiver(key));
        assertFalse("a receiver that is not there", webhooks.keep(other.renewed("x")));
        assertFalse(webhooks.remove(other.key(), 1));
        assertEquals(Optional.empty(), webhooks.receiver(other.key()));
    }

    @Test
    public void howOneDoesIsReadBackToTheLastField() {
        assertEquals(Standing.NEW, webhooks.standing(key));
        Standing full = new Standing(3, 2, NOW, NOW.plusSeconds(1), NOW.plusSeconds(2), Outcome.answered(503), NOW.plusSeconds(3), 4, 5, "me", NOW.plusSeconds(6));
        assertEquals(Optional.of(full), webhooks.change(key, before -> Optional.of(full)));
        assertEquals(full, webhooks.standing(key));
        assertEquals(Optional.empty(), webhooks.change(key, before -> Optional.empty()));
        assertEquals(full, webhooks.standing(key));
        for (Kind kind : Kind.values()) {
            webhooks.change(key, before -> Optional.of(before.after(Outcome.of(kind), NOW)));
        }
        assertEquals(Standing.NEW, webhooks.change(key, before -> Optional.of(Standing.NEW)).orElseThrow());
        assertEquals(Standing.NEW, webhooks.standing(key));
    }

    @Test
    public void ofManyWhoChangeItAtOnceNoneIsLost() {
        Race race = new Race();
        for (int i = 0; i < 6; i++) {
            race.enter(() -> webhooks.change(key, before -> Optional.of(before.lost(1, 0))));
        }
        race.run();
        assertEquals(race.toString(), 6, webhooks.standing(key).givenUp());
    }

    @Test
    public void ofManyWhoWantToSendOneDoes() {
        AtomicInteger first = new AtomicInteger();
        Race race = new Race();
        for (int i = 0; i < 6; i++) {
            String me = "sender " + i;
            race.enter(() -> first.addAndGet(webhooks.change(key, now -> now.free(NOW) ? Optional.of(now.heldBy(me, NOW.plusSeconds(9))) : Optional.empty()).isPresent() ? 1 : 0));
        }
        race.run();
        assertEquals(race.toString(), 1, first.get());
    }

    @Test
    public void whatWaitsComesInOrderAndEachReceiversByItself() {
        assertTrue(webhooks.keep(other));
        webhooks.enqueue(key, delivery("1"));
        webhooks.enqueue(other.key(), delivery("other"));
        webhooks.enqueue(key, delivery("2", NOW.minusSeconds(9)));
        assertEquals(2, webhooks.waiting(key));
        assertEquals(List.of(delivery("1"), delivery("2", NOW.minusSeconds(9))), drained(key));
        assertEquals(0, webhooks.waiting(key));
        assertEquals(List.of(delivery("other")), drained(other.key()));
    }

    @Test
    public void whatIsSettledIsGoneAndWhatIsKnownOfTheReceiverIsNew() {
        webhooks.enqueue(key, delivery("1"));
        webhooks.settle(key, webhooks.first(key).orElseThrow(), before -> before.after(Outcome.answered(200), NOW));
        assertEquals(Optional.empty(), webhooks.first(key));
        assertEquals(NOW, webhooks.standing(key).deliveredAt());
    }

    @Test
    public void whereTooManyWaitTheOldestGoAndAreCounted() {
        for (int i = 1; i <= MOST + 2; i++) {
            webhooks.enqueue(key, delivery("" + i));
        }
        assertEquals(MOST, webhooks.waiting(key));
        assertEquals("3", webhooks.first(key).orElseThrow().delivery().id());
        assertEquals(2, webhooks.standing(key).dropped());
    }

    @Test
    public void whatIsGivenUpIsGoneAndCounted() {
        webhooks.enqueue(key, delivery("old", NOW.minusSeconds(1)));
        webhooks.enqueue(key, delivery("as old", NOW));
        webhooks.enqueue(key, delivery("newer", NOW.plusMillis(1)));
        assertEquals(2, webhooks.giveUp(key, NOW));
        assertEquals(0, webhooks.giveUp(key, NOW));
        assertEquals(2, webhooks.standing(key).givenUp());
        assertEquals(List.of(delivery("newer", NOW.plusMillis(1))), drained(key));
    }

    @Test
    public void oneThatIsRemovedLeavesNothingBehind() {
        webhooks.enqueue(key, delivery("1"));
        webhooks.change(key, before -> Optional.of(before.lost(1, 1)));
        assertTrue(webhooks.remove(key, 1));
        assertEquals(Optional.empty(), webhooks.receiver(key));
        assertEquals(Optional.empty(), webhooks.first(key));
        assertEquals(Standing.NEW, webhooks.standing(key));
        assertEquals("nor does who was just sending to it", Optional.empty(), webhooks.change(key, before -> Optional.of(before.lost(1, 1))));
        assertEquals(Standing.NEW, webhooks.standing(key));
    }

    private List<Object> drained(String which) {
        List<Object> all = new ArrayList<>();
        for (Optional<Webhooks.Queued> first = webhooks.first(which); first.isPresent(); first = webhooks.first(which)) {
            all.add(first.get().delivery());
            webhooks.settle(which, first.get(), before -> before);
        }
        return all;
    }
}
