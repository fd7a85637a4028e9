package dk.klar.testing;

import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.usecase.port.Webhooks;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Webhooks in memory. It passes the same contract test as the real store. */
public final class InMemoryWebhooks implements Webhooks {
    private final Map<String, Receiver> receivers = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Deque<Queued>> queues = new HashMap<>();
    private final int mostWaiting;
    private long place;

    public InMemoryWebhooks() {
        this(MOST_WAITING);
    }

    public InMemoryWebhooks(int mostWaiting) {
        this.mostWaiting = mostWaiting;
    }

    @Override
    public synchronized List<Receiver> receivers() {
        return receivers.values().stream().sorted(Comparator.comparing(Receiver::madeAt).thenComparing(Receiver::key)).toList();
    }

    @Override
    public synchronized boolean keep(Receiver receiver) {
        boolean first = version(receiver.key()) == receiver.version() - 1;
        if (first) {
            receivers.put(receiver.key(), receiver);
        }
        return first;
    }

    @Override
    public synchronized boolean remove(String key, int version) {
        boolean first = version(key) == version && version > 0;
        if (first) {
            receivers.remove(key);
            standings.remove(key);
            queues.remove(key);
        }
        return first;
    }

    private int version(String key) {
        return Optional.ofNullable(receivers.get(key)).map(Receiver::version).orElse(0);
    }

    @Override
    public synchronized Standing standing(String receiver) {
        return standings.getOrDefault(receiver, Standing.NEW);
    }

    @Override
    public synchronized Optional<Standing> change(String receiver, Function<Standing, Optional<Standing>> change) {
        Optional<Standing> changed = receivers.containsKey(receiver) ? change.apply(standing(receiver)) : Optional.empty();
        changed.ifPresent(standing -> standings.put(receiver, standing));
        return changed;
    }

    @Override
    public synchronized void enqueue(String receiver, Delivery delivery) {
        Deque<Queued> queue = queue(receiver);
        queue.addLast(new Queued(++place, delivery));
        if (queue.size() > mostWaiting) {
            queue.removeFirst();
            change(receiver, standing -> Optional.of(standing.lost(0, 1)));
        }
    }

    @Override
    public synchronized Optional<Queued> first(String receiver) {
        return Optional.ofNullable(queue(receiver).peekFirst());
    }

    @Override
    public synchronized int waiting(String receiver) {
        return queue(receiver).size();
    }

    @Override
    public synchronized void settle(String receiver, Queued sent, UnaryOperator<Standing> change) {
        queue(receiver).removeIf(queued -> queued.place() == sent.place());
        change(receiver, standing -> Optional.of(change.apply(standing)));
    }

    @Override
    public synchronized int giveUp(String receiver, Instant until) {
        int before = waiting(receiver);
        queue(receiver).removeIf(queued -> !queued.delivery().at().isAfter(until));
        int gone = before - waiting(receiver);
        change(receiver, standing -> Optional.of(standing.lost(gone, 0)));
        return gone;
    }

    private Deque<Queued> queue(String receiver) {
        return queues.computeIfAbsent(receiver, none -> new ArrayDeque<>());
    }
}
