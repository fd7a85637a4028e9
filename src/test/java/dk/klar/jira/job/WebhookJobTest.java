package dk.klar.jira.job;

import static dk.klar.testing.Receivers.NOW;
import static dk.klar.testing.Receivers.delivery;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.scheduler.SchedulerService;
import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;
import dk.klar.testing.AuditLines;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.Receivers;
import dk.klar.usecase.SendDeliveries;
import dk.klar.usecase.port.Courier;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** A round over all receivers: none waits for another. */
public class WebhookJobTest {
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();

    @Test
    public void whereThereIsNobodyToTellNothingIsDone() throws Exception {
        assertEquals("nobody is to be told", job((receiver, delivery) -> Outcome.answered(204)).round());
    }

    /** The first gets its message through only once the second has. */
    @Test
    public void aSlowReceiverKeepsNoOtherWaiting() throws Exception {
        two();
        CountDownLatch second = new CountDownLatch(1);
        String said = job((receiver, delivery) -> {
            if (receiver.key().equals("b")) {
                second.countDown();
                return Outcome.answered(204);
            }
            return Outcome.answered(came(second) ? 204 : 503);
        }).round();
        assertEquals("2 deliveries to 2 receivers", said);
    }

    @Test
    public void oneThatCannotBeSentToForAFaultOfKlarsKeepsNoOtherFromBeingTold() throws Exception {
        two();
        String said = job((receiver, delivery) -> {
            if (receiver.key().equals("a")) {
                throw new IllegalStateException("a fault of Klar's");
            }
            return Outcome.answered(204);
        }).round();
        assertEquals("1 deliveries to 2 receivers", said);
        assertEquals(1, webhooks.waiting("a"));
        assertTrue("it is let go of", webhooks.standing("a").free(NOW));
    }

    private static boolean came(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void two() {
        for (String key : new String[] {"a", "b"}) {
            webhooks.keep(Receivers.receiver(key));
            webhooks.enqueue(key, delivery("to " + key));
        }
    }

    /** How something is carried. */
    private interface Way {
        Outcome send(Receiver receiver, Delivery delivery);
    }

    private WebhookJob job(Way way) {
        Courier courier = new Courier() {
            @Override
            public Outcome send(Receiver receiver, Delivery delivery) {
                return way.send(receiver, delivery);
            }

            @Override
            public boolean forbidden(Address address) {
                return false;
            }
        };
        return new WebhookJob(mock(SchedulerService.class), new SendDeliveries(webhooks, courier, new AuditLines(), () -> "me", Clock.fixed(NOW, ZoneOffset.UTC)));
    }
}
