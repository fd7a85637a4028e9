package dk.klar.usecase.port;

import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Who is told of gates that change, how Klar gets on with each, and what waits to be sent. Every method throws
 * {@link Records.StoreUnavailable} when the database does not answer.
 */
public interface Webhooks {
    /** Deliveries that wait for one receiver: where one more comes, the oldest goes. */
    int MOST_WAITING = 10_000;

    /** In the order in which they were made. */
    List<Receiver> receivers();

    default Optional<Receiver> receiver(String key) {
        return receivers().stream().filter(receiver -> receiver.key().equals(key)).findFirst();
    }

    /**
     * Keeps it, in the place of the version before it.
     *
     * @return whether it is kept; not where somebody else was first
     */
    boolean keep(Receiver receiver);

    /**
     * With how Klar got on with it and all that waits for it.
     *
     * @return whether it was there in that version
     */
    boolean remove(String key, int version);

    /** {@link Standing#NEW} where nothing is known. */
    Standing standing(String receiver);

    /**
     * Changes how Klar gets on with a receiver, whoever else does so at the same time.
     *
     * @param change given what is so now; empty to leave it as it is. It may be asked again
     * @return what it is now; empty where it was left, or there is no such receiver
     */
    Optional<Standing> change(String receiver, Function<Standing, Optional<Standing>> change);

    /** Puts it last in the receiver's queue. What has to go for it is counted as dropped. */
    void enqueue(String receiver, Delivery delivery);

    /** The first that waits. */
    Optional<Queued> first(String receiver);

    int waiting(String receiver);

    /** Takes it out of the queue and changes how Klar gets on with the receiver, both or neither. */
    void settle(String receiver, Queued sent, UnaryOperator<Standing> change);

    /**
     * Takes out of the queue, and counts as given up, what was put there until then.
     *
     * @return how many
     */
    int giveUp(String receiver, Instant until);

    /**
     * A delivery that waits.
     *
     * @param place in the queue; a later one has a higher
     */
    record Queued(long place, Delivery delivery) {
    }
}
