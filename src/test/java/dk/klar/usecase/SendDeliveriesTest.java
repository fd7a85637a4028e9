package dk.klar.usecase;

import static dk.klar.testing.Receivers.NOW;
import static dk.klar.testing.Receivers.delivery;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.testing.AuditLines;
import dk.klar.testing.Carried;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.MovingClock;
import dk.klar.testing.Receivers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;

/** What waits gets to its receivers, in order, again where it did not get through, and not for ever. */
public class SendDeliveriesTest {
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final Carried carried = new Carried();
    private final AuditLines audit = new AuditLines();
    private final AtomicInteger keys = new AtomicInteger();
    private final MovingClock clock = new MovingClock(NOW);
    private final SendDeliveries send = new SendDeliveries(webhooks, carried, audit, () -> "sender" + keys.incrementAndGet(), clock);

    @Before
    public void twoReceivers() {
        webhooks.keep(Receivers.receiver("a"));
        webhooks.keep(Receivers.receiver("b"));
        for (String receiver : List.of("a", "b")) {
            webhooks.enqueue(receiver, delivery(receiver + "1"));
            webhooks.enqueue(receiver, delivery(receiver + "2"));
        }
    }

    @Test
    public void whatWaitsIsSentInOrder() {
        assertEquals(2, turn("a").delivered());
        assertEquals(List.of("a a1", "a a2"), carried.lines);
        assertEquals(0, webhooks.waiting("a"));
        assertEquals(NOW, webhooks.standing("a").deliveredAt());
        assertEquals(0, turn("a").delivered());
    }

    @Test
    public void oneThatFailsHoldsItsOwnQueueAndNobodyElses() {
        carried.answering("a", 503);
        round();
        assertEquals(List.of("a a1", "b b1", "b b2"), carried.lines);
        assertEquals(2, webhooks.waiting("a"));
    }

    @Test
    public void itIsTriedAgainWhenItsTimeHasComeAndThenTheRestFollows() {
        carried.answering("a", 503);
        turn("a");
        clock.passes(Duration.ofSeconds(59));
        turn("a");
        assertEquals(List.of("a a1"), carried.lines);
        carried.answering("a", 200);
        clock.passes(Duration.ofSeconds(1));
        turn("a");
        assertEquals(List.of("a a1", "a a1", "a a2"), carried.lines);
        assertEquals(0, webhooks.standing("a").failures());
    }

    @Test
    public void whatWaitedForADayIsGivenUpAndWhatCameLaterIsNot() {
        carried.answering("a", 404);
        turn("a");
        clock.passes(Duration.ofHours(3));
        webhooks.enqueue("a", delivery("a3", clock.instant()));
        clock.passes(Duration.ofHours(21));
        SendDeliveries.Done done = turn("a");
        assertEquals(2, done.givenUp());
        assertEquals(1, webhooks.waiting("a"));
        assertEquals(2, webhooks.standing("a").givenUp());
        assertTrue(webhooks.standing("a").free(clock.instant()));
    }

    @Test
    public void aMessageThatIsAlwaysRefusedIsGivenUpAloneAndWhatWaitsBehindItGoesOn() {
        carried.answering("a1", 400);
        for (Duration distance : List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5))) {
            clock.passes(distance);
            assertEquals(400, turn("a").trouble().status());
        }
        clock.passes(Duration.ofMinutes(29));
        assertEquals(SendDeliveries.Done.NOTHING, turn("a"));
        clock.passes(Duration.ofMinutes(1));
        assertEquals(new SendDeliveries.Done(1, 1, null), turn("a"));
        assertEquals(List.of("a a1", "a a1", "a a1", "a a1", "a a2"), carried.lines);
        assertEquals(0, webhooks.waiting("a"));
        assertEquals(1, webhooks.standing("a").givenUp());
        assertEquals(400, webhooks.standing("a").trouble().status());
        assertTrue(webhooks.standing("a").free(clock.instant()));
    }

    @Test
    public void aReceiverThatRefusesAsSuchIsWaitedForAsBefore() {
        carried.answering("a", 401);
        for (Duration distance : List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30))) {
            clock.passes(distance);
            turn("a");
        }
        assertEquals(List.of("a a1", "a a1", "a a1", "a a1"), carried.lines);
        assertEquals(2, webhooks.waiting("a"));
        assertEquals(0, webhooks.standing("a").givenUp());
    }

    @Test
    public void whatWaitedWhileJiraStoodStillIsSentAndNotGivenUp() {
        clock.passes(Duration.ofDays(3));
        assertEquals(2, turn("a").delivered());
        assertEquals(0, webhooks.standing("a").givenUp());
    }

    @Test
    public void oneThatSaysGoneIsSwitchedOffAndToldNothingMore() {
        carried.answering("a", 410);
        turn("a");
        round();
        assertEquals(List.of("a a1", "b b1", "b b2"), carried.lines);
        assertFalse(webhooks.receiver("a").orElseThrow().on());
        assertEquals(2, webhooks.waiting("a"));
        assertEquals(List.of("webhook a.kommune.dk true -> a.kommune.dk false"), audit.lines);
    }

    @Test
    public void killedBetweenSendingAndNotingItComesTwiceUnderTheSameId() {
        carried.onTheWay(() -> {
            throw new OutOfMemoryError("the server dies here");
        });
        assertThrows(OutOfMemoryError.class, () -> turn("a"));
        webhooks.change("a", standing -> Optional.of(standing.heldBy("the dead", clock.instant().plus(SendDeliveries.HELD))));
        assertEquals("another node waits for it first", 0, turn("a").delivered());
        clock.passes(SendDeliveries.HELD);
        assertEquals(2, turn("a").delivered());
        assertEquals(List.of("a a1", "a a1", "a a2"), carried.lines);
        assertEquals(carried.deliveries.get(0), carried.deliveries.get(1));
    }

    @Test
    public void twoNodesAtOnceSendEachOnce() {
        carried.onTheWay(() -> assertEquals(SendDeliveries.Done.NOTHING, turn("a")));
        turn("a");
        assertEquals(List.of("a a1", "a a2"), carried.lines);
    }

    @Test
    public void whoIsSwitchedOffOrRemovedMeanwhileIsToldNothingMore() {
        Receiver a = webhooks.receiver("a").orElseThrow();
        carried.onTheWay(() -> webhooks.keep(a.changed(a.address(), Set.of(), false)));
        turn("a");
        carried.onTheWay(() -> webhooks.remove("b", 1));
        turn("b");
        assertEquals(List.of("a a1", "b b1"), carried.lines);
        assertEquals(1, webhooks.waiting("a"));
        assertEquals(Standing.NEW, webhooks.standing("b"));
    }

    @Test
    public void aTurnEndsWhenItsTimeIsUpOrKlarIsSwitchedOff() {
        carried.onTheWay(() -> clock.passes(SendDeliveries.TURN));
        assertEquals(1, turn("a").delivered());
        assertEquals(1, turn("a").delivered());
        assertEquals(0, send.turn(webhooks.receiver("b").orElseThrow(), () -> false).delivered());
        assertEquals(2, webhooks.waiting("b"));
    }

    private SendDeliveries.Done turn(String receiver) {
        return send.turn(webhooks.receiver(receiver).orElseThrow(), () -> true);
    }

    private void round() {
        send.receivers().forEach(receiver -> send.turn(receiver, () -> true));
    }
}
