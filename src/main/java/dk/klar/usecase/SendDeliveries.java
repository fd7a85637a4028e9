package dk.klar.usecase;

import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Outcome.Kind;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Courier;
import dk.klar.usecase.port.Webhooks;
import dk.klar.usecase.port.Webhooks.Queued;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Sends what waits, to each receiver in order. One that fails holds back its own queue and nobody else's; a message that is
 * refused for its own sake holds back what waits behind it for a while only. Killed between sending and noting it, the same is
 * sent once more, under the same id.
 */
public final class SendDeliveries {
    /** A turn ends after so long, and goes on with the next minute's. */
    static final Duration TURN = Duration.ofSeconds(45);
    /** A sender that has said nothing for so long is taken to be dead; longer than a turn with its last attempt. */
    static final Duration HELD = Duration.ofMinutes(3);

    private final Webhooks webhooks;
    private final Courier courier;
    private final Audit audit;
    private final Supplier<String> newKeys;
    private final Clock clock;

    /** @param newKeys hands out a key that was never used before */
    public SendDeliveries(Webhooks webhooks, Courier courier, Audit audit, Supplier<String> newKeys, Clock clock) {
        this.webhooks = webhooks;
        this.courier = courier;
        this.audit = audit;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    /**
     * What became of a turn.
     *
     * @param trouble what stopped it; null where nothing did
     */
    public record Done(int delivered, int givenUp, Outcome trouble) {
        static final Done NOTHING = new Done(0, 0, null);
    }

    /** Those that may be told. */
    public List<Receiver> receivers() {
        return webhooks.receivers().stream().filter(Receiver::on).toList();
    }

    /**
     * Sends what waits for one receiver, until nothing does, one does not get through, or the turn is over.
     *
     * @param open whether to go on
     */
    public Done turn(Receiver receiver, BooleanSupplier open) {
        String key = receiver.key();
        Instant began = clock.instant();
        Standing known = webhooks.standing(key);
        if (webhooks.first(key).isEmpty() || !known.due(began) && known.givesUpUntil(began).isEmpty()) {
            return Done.NOTHING;
        }
        String me = newKeys.get();
        Optional<Standing> held = webhooks.change(key, now -> now.free(began) ? Optional.of(now.heldBy(me, began.plus(HELD))) : Optional.empty());
        if (held.isEmpty()) {
            return Done.NOTHING;
        }
        try {
            int givenUp = held.get().givesUpUntil(began).map(until -> webhooks.giveUp(key, until)).orElse(0);
            Done sent = held.get().due(began) ? send(key, began.plus(TURN), open) : Done.NOTHING;
            return new Done(sent.delivered(), givenUp + sent.givenUp(), sent.trouble());
        } finally {
            webhooks.change(key, now -> now.holder().equals(me) ? Optional.of(now.released()) : Optional.empty());
        }
    }

    /** What somebody changes about the receiver meanwhile is heeded with the next that is sent. */
    private Done send(String key, Instant until, BooleanSupplier open) {
        int delivered = 0;
        int givenUp = 0;
        while (open.getAsBoolean() && clock.instant().isBefore(until)) {
            Optional<Receiver> receiver = webhooks.receiver(key).filter(Receiver::on);
            Optional<Queued> first = webhooks.first(key);
            if (receiver.isEmpty() || first.isEmpty()) {
                break;
            }
            Outcome outcome = courier.send(receiver.get(), first.get().delivery());
            Instant now = clock.instant();
            if (outcome.delivered()) {
                webhooks.settle(key, first.get(), standing -> standing.after(outcome, now));
                delivered++;
            } else if (webhooks.standing(key).givesUp(outcome)) {
                webhooks.settle(key, first.get(), standing -> standing.without(outcome, now));
                givenUp++;
            } else {
                webhooks.change(key, standing -> Optional.of(standing.after(outcome, now)));
                if (outcome.kind() == Kind.GONE) {
                    switchOff(receiver.get());
                }
                return new Done(delivered, givenUp, outcome);
            }
        }
        return new Done(delivered, givenUp, null);
    }

    /** Where somebody changes it at the same moment, theirs counts. */
    private void switchOff(Receiver receiver) {
        Receiver off = receiver.changed(receiver.address(), receiver.gates(), false);
        if (webhooks.keep(off)) {
            audit.webhook(receiver, off);
        }
    }
}
