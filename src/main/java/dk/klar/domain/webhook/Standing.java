package dk.klar.domain.webhook;

import dk.klar.domain.webhook.Outcome.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How Klar gets on with a receiver, and by that when it is tried again: only ever the first that waits, so that what a receiver
 * is told comes in order. One that the receiver refuses for its own sake again and again is given up, so that the rest goes on.
 *
 * @param failures     attempts that came to nothing, one after the other, up to now, with what waits now
 * @param refusals     how often the first that waits was refused for its own sake
 * @param failingSince the first attempt since the last that got through; null where that was the last of all
 * @param nextTry      not before then; null for at once
 * @param deliveredAt  the last that got through; null where none ever did
 * @param trouble      what the last that came to nothing came to; null where none did
 * @param givenUp      how many waited for so long, or were refused so often, that they were given up, since the receiver was last saved
 * @param dropped      how many had to go because too many waited, since then
 * @param holder       who is sending; empty where nobody is
 * @param heldUntil    when others may, since the holder has said nothing for too long; null where nobody is
 */
public record Standing(int failures, int refusals, Instant failingSince, Instant nextTry, Instant deliveredAt, Outcome trouble, Instant troubleAt,
                       int givenUp, int dropped, String holder, Instant heldUntil) {
    /** Of a receiver that was never tried. */
    public static final Standing NEW = new Standing(0, 0, null, null, null, null, null, 0, 0, "", null);
    /** What has waited for so long at a receiver that has failed for so long is given up. */
    public static final Duration PATIENCE = Duration.ofDays(1);
    /** What was refused for its own sake so often is given up. */
    public static final int TRIES = 4;
    /** After the first failure, the second, and so on; the last after each further one. */
    static final List<Duration> DISTANCES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12));

    /** Whether it may be tried now. */
    public boolean due(Instant now) {
        return nextTry == null || !now.isBefore(nextTry);
    }

    /** What was put in the queue at this time or before is given up; empty while nothing is. */
    public Optional<Instant> givesUpUntil(Instant now) {
        return failingSince == null || now.isBefore(failingSince.plus(PATIENCE)) ? Optional.empty() : Optional.of(now.minus(PATIENCE));
    }

    /** Whether the first that waits is given up where this came of it. */
    public boolean givesUp(Outcome outcome) {
        return outcome.kind() == Kind.REFUSED_MESSAGE && refusals >= TRIES - 1;
    }

    /** The first that waited was given up, as this came of it: those behind it begin anew. But nothing got through: the receiver's day goes on. */
    public Standing without(Outcome outcome, Instant now) {
        return new Standing(0, 0, failingSince == null ? now : failingSince, null, deliveredAt, outcome, now, givenUp + 1, dropped, holder, heldUntil);
    }

    /** One that says 410 is switched off, and begins anew should somebody switch it on. */
    public Standing after(Outcome outcome, Instant now) {
        if (outcome.delivered()) {
            return new Standing(0, 0, null, null, now, trouble, troubleAt, givenUp, dropped, holder, heldUntil);
        } else if (outcome.kind() == Kind.GONE) {
            return new Standing(0, 0, null, null, deliveredAt, outcome, now, givenUp, dropped, holder, heldUntil);
        }
        boolean ofTheMessage = outcome.kind() == Kind.REFUSED_MESSAGE;
        Duration distance = DISTANCES.get(Math.min(ofTheMessage ? refusals : failures, DISTANCES.size() - 1));
        return new Standing(failures + 1, ofTheMessage ? refusals + 1 : refusals, failingSince == null ? now : failingSince, now.plus(distance),
                deliveredAt, outcome, now, givenUp, dropped, holder, heldUntil);
    }

    /** Those that waited longest went. */
    public Standing lost(int moreGivenUp, int moreDropped) {
        return new Standing(failures, moreGivenUp + moreDropped > 0 ? 0 : refusals, failingSince, nextTry, deliveredAt, trouble, troubleAt, givenUp + moreGivenUp, dropped + moreDropped, holder, heldUntil);
    }

    /** It got a trial through: what waits need not. */
    public Standing atOnce() {
        return new Standing(failures, refusals, failingSince, null, deliveredAt, trouble, troubleAt, givenUp, dropped, holder, heldUntil);
    }

    /** Somebody has seen to it: what was lost is known, and it is tried at once. */
    public Standing afresh() {
        return new Standing(0, 0, null, null, deliveredAt, null, null, 0, 0, holder, heldUntil);
    }

    /** Whether somebody else may begin to send. */
    public boolean free(Instant now) {
        return holder.isEmpty() || !now.isBefore(heldUntil);
    }

    public Standing heldBy(String who, Instant until) {
        return new Standing(failures, refusals, failingSince, nextTry, deliveredAt, trouble, troubleAt, givenUp, dropped, who, until);
    }

    public Standing released() {
        return heldBy("", null);
    }
}
