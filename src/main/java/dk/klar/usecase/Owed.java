package dk.klar.usecase;

import dk.klar.usecase.port.Rounds;
import dk.klar.usecase.port.Rounds.Round;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What a round owes once it is through, while one node does it. That node says as it goes that it is there; once it has said nothing for
 * {@link MakeRounds#SILENCE} another takes over, and the first, should it still be alive, hears of it when it next says so. For one
 * thread.
 */
public final class Owed {
    /** It is no use to note it oftener: much shorter than the others' patience. */
    private static final Duration SELDOM = Duration.ofSeconds(30);
    /** After what failed, such as a queue of mails that is away, it is tried again. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private final Rounds rounds;
    private final Clock clock;
    private Round round;
    private Instant said;

    /** @param round as it is kept, held by whoever does it */
    Owed(Rounds rounds, Clock clock, Round round) {
        this.rounds = rounds;
        this.clock = clock;
        this.round = round;
        this.said = clock.instant();
    }

    /** Somebody else does it, or the round was begun anew and will owe the same: whoever hears of it stops. */
    public static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TakenOver() {
            super("another node does it, or the round was begun anew");
        }
    }

    /**
     * To be said between any two steps.
     *
     * @throws TakenOver when it is no longer this node's to do
     */
    public void goesOn() {
        Instant now = clock.instant();
        if (said.plus(SELDOM).isAfter(now)) {
            return;
        }
        Round held = round.heldBy(round.holder(), now.plus(MakeRounds.SILENCE));
        if (!rounds.keep(held)) {
            throw new TakenOver();
        }
        round = held;
        said = now;
    }

    /** All of it is done. Changes nothing where it is no longer this node's. */
    public void settle() {
        rounds.keep(round.settled());
    }

    /** Some of it failed: nobody tries again for {@link #PATIENCE}. Changes nothing where it is no longer this node's. */
    public void later() {
        rounds.keep(round.heldBy(round.holder(), clock.instant().plus(PATIENCE)));
    }
}
