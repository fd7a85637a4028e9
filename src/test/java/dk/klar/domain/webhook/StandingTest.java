package dk.klar.domain.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.webhook.Outcome.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** When a receiver that fails is tried again, and when Klar stops. */
public class StandingTest {
    private static final Instant START = Instant.parse("2026-06-17T10:00:00Z");
    private static final Outcome DOWN = Outcome.answered(503);
    private static final Outcome UNREADABLE = Outcome.answered(422);

    @Test
    public void theDistanceGrowsToHalfADayAndNoFurther() {
        Standing standing = Standing.NEW;
        Instant now = START;
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            standing = standing.after(DOWN, now);
            minutes.add(Duration.between(now, standing.nextTry()).toMinutes());
            now = standing.nextTry();
        }
        assertEquals(List.of(1L, 5L, 30L, 120L, 360L, 720L, 720L, 720L), minutes);
        assertEquals(START, standing.failingSince());
        assertEquals(8, standing.failures());
    }

    @Test
    public void itIsDueAtTheVeryMomentAndNotBefore() {
        assertTrue("never tried", Standing.NEW.due(START));
        Standing failed = Standing.NEW.after(DOWN, START);
        assertFalse(failed.due(START.plusSeconds(59)));
        assertTrue(failed.due(START.plusSeconds(60)));
    }

    @Test
    public void whatGetsThroughBeginsAnewAndKeepsTheLastTroubleForTheReader() {
        Standing well = Standing.NEW.after(DOWN, START).after(DOWN, START.plusSeconds(60)).after(Outcome.answered(204), START.plusSeconds(400));
        assertEquals(0, well.failures());
        assertTrue(well.due(START));
        assertEquals(START.plusSeconds(400), well.deliveredAt());
        assertEquals(DOWN, well.trouble());
        assertEquals(START.plusSeconds(60), well.troubleAt());
        assertEquals(Duration.ofMinutes(1), Duration.between(START, well.after(DOWN, START).nextTry()));
    }

    @Test
    public void whatWaitedADayAtAReceiverThatFailedForADayIsGivenUp() {
        Standing failing = Standing.NEW.after(DOWN, START);
        assertEquals(Optional.empty(), failing.givesUpUntil(START.plus(Standing.PATIENCE).minusSeconds(1)));
        assertEquals(Optional.of(START), failing.givesUpUntil(START.plus(Standing.PATIENCE)));
        assertEquals("a later one has its own day", Optional.of(START.plusSeconds(600)), failing.givesUpUntil(START.plus(Standing.PATIENCE).plusSeconds(600)));
    }

    /** Jira may have stood still over a weekend: what waited then has been tried by nobody. */
    @Test
    public void nothingIsGivenUpForHavingWaitedAlone() {
        assertEquals(Optional.empty(), Standing.NEW.givesUpUntil(START.plus(Duration.ofDays(9))));
        Standing well = Standing.NEW.after(DOWN, START).after(Outcome.answered(200), START.plusSeconds(60));
        assertEquals(Optional.empty(), well.givesUpUntil(START.plus(Duration.ofDays(9))));
    }

    @Test
    public void aMessageThatIsRefusedForItsOwnSakeIsTriedAgainThreeTimesAndThenGivenUp() {
        Standing standing = Standing.NEW;
        Instant now = START;
        List<Long> minutes = new ArrayList<>();
        while (!standing.givesUp(UNREADABLE)) {
            standing = standing.after(UNREADABLE, now);
            minutes.add(Duration.between(now, standing.nextTry()).toMinutes());
            now = standing.nextTry();
        }
        assertEquals(List.of(1L, 5L, 30L), minutes);
        assertFalse("what the receiver itself is at fault for says nothing of the message", standing.givesUp(DOWN) || standing.givesUp(Outcome.answered(403)));
        Standing next = standing.without(UNREADABLE, now);
        assertEquals(1, next.givenUp());
        assertTrue("what waits behind it goes on at once, and has its own tries", next.due(now) && !next.givesUp(UNREADABLE));
        assertEquals("who refuses each for its own sake gets nothing either", Optional.of(START), next.givesUpUntil(START.plus(Standing.PATIENCE)));
        assertEquals(Optional.empty(), next.after(Outcome.answered(200), now).givesUpUntil(START.plus(Duration.ofDays(9))));
        assertEquals(UNREADABLE, next.trouble());
        assertEquals(Duration.ofMinutes(1), Duration.between(now, next.after(UNREADABLE, now).nextTry()));
    }

    @Test
    public void anAttemptThatDidNotGetThroughCountsNeitherForNorAgainstTheMessage() {
        Standing standing = Standing.NEW;
        for (int i = 0; i < 5; i++) {
            standing = standing.after(DOWN, START);
        }
        assertFalse(standing.givesUp(UNREADABLE));
        standing = standing.after(UNREADABLE, START);
        assertEquals("its own distances", START.plus(Duration.ofMinutes(1)), standing.nextTry());
        standing = standing.after(UNREADABLE, START).after(DOWN, START);
        assertEquals(2, standing.refusals());
        assertEquals(8, standing.failures());
        assertTrue(standing.after(UNREADABLE, START).givesUp(UNREADABLE));
        assertEquals("a day is a day", Optional.of(START), standing.givesUpUntil(START.plus(Standing.PATIENCE)));
    }

    @Test
    public void whatComesFirstAfterAnotherWentHasItsOwnTries() {
        Standing refused = Standing.NEW.after(UNREADABLE, START).after(UNREADABLE, START).after(UNREADABLE, START);
        assertTrue(refused.givesUp(UNREADABLE));
        for (Standing other : List.of(refused.after(Outcome.answered(204), START), refused.lost(1, 0), refused.lost(0, 1), refused.afresh(), refused.after(Outcome.answered(410), START))) {
            assertFalse(other.toString(), other.givesUp(UNREADABLE));
        }
        for (Standing same : List.of(refused.lost(0, 0), refused.atOnce(), refused.heldBy("me", START), refused.released())) {
            assertTrue(same.toString(), same.givesUp(UNREADABLE));
        }
    }

    @Test
    public void whoSaysGoneIsNotTriedLaterButBeginsAnewOnceSwitchedOn() {
        Standing gone = Standing.NEW.after(DOWN, START).after(Outcome.answered(410), START.plusSeconds(60));
        assertEquals(0, gone.failures());
        assertEquals(Kind.GONE, gone.trouble().kind());
        assertTrue(gone.due(START));
        assertEquals(Optional.empty(), gone.givesUpUntil(START.plus(Duration.ofDays(9))));
    }

    @Test
    public void aTrialThatGotThroughLetsWhatWaitsGoOnAndCountsAsNoDelivery() {
        Standing standing = Standing.NEW.after(DOWN, START).after(DOWN, START.plusSeconds(60)).atOnce();
        assertTrue(standing.due(START.plusSeconds(61)));
        assertEquals(2, standing.failures());
        assertEquals(null, standing.deliveredAt());
    }

    @Test
    public void whoSavesAReceiverHasSeenWhatWasLost() {
        Standing fresh = Standing.NEW.after(DOWN, START).lost(3, 4).lost(1, 1).afresh();
        assertEquals(Standing.NEW, fresh);
        assertEquals(4, Standing.NEW.lost(3, 4).lost(1, 1).givenUp());
        assertEquals(5, Standing.NEW.lost(3, 4).lost(1, 1).dropped());
    }

    @Test
    public void oneSendsAtATimeUntilItHasSaidNothingForTooLong() {
        Standing held = Standing.NEW.heldBy("one", START.plusSeconds(180));
        assertFalse(held.free(START.plusSeconds(179)));
        assertTrue(held.free(START.plusSeconds(180)));
        assertTrue(held.released().free(START));
    }
}
