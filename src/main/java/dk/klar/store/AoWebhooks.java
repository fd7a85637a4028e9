package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Event;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Webhooks;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Receivers, how each does, and their queues. Who writes at the same time begins again, so that neither loses what the other wrote. */
public final class AoWebhooks implements Webhooks {
    private static final String WHAT = "webhooks";
    private static final String OF = "WEBHOOK_KEY = ?";

    private final ActiveObjects ao;
    private final WholeWrites writes;
    private final int mostWaiting;

    public AoWebhooks(ActiveObjects ao) {
        this(ao, MOST_WAITING);
    }

    /** @param mostWaiting for one receiver */
    AoWebhooks(ActiveObjects ao, int mostWaiting) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
        this.mostWaiting = mostWaiting;
    }

    @Override
    public List<Receiver> receivers() {
        return WholeWrites.reading(() -> Arrays.stream(ao.find(WebhookRow.class, Query.select().order("MADE_AT ASC, WEBHOOK_KEY ASC")))
                .map(AoWebhooks::receiver).toList(), WHAT);
    }

    @Override
    public boolean keep(Receiver receiver) {
        return unlessOvertaken(() -> {
            if (ao.deleteWithSQL(WebhookRow.class, OF + " AND VERSION = ?", receiver.key(), receiver.version() - 1) == 0 && receiver.version() > 1) {
                throw new StaleWrite(null);
            }
            ao.create(WebhookRow.class, new DBParam("WEBHOOK_KEY", receiver.key()), new DBParam("VERSION", receiver.version()),
                    new DBParam("ADDRESS", receiver.address().uri().toString()), new DBParam("GATES", ids(receiver.gates())),
                    new DBParam("SWITCHED_ON", receiver.on()), new DBParam("SECRET", receiver.secret()), new DBParam("MADE_AT", receiver.madeAt().toEpochMilli()));
        }, receiver.key(), receiver.version() - 1);
    }

    @Override
    public boolean remove(String key, int version) {
        return unlessOvertaken(() -> {
            if (ao.deleteWithSQL(WebhookRow.class, OF + " AND VERSION = ?", key, version) == 0) {
                throw new StaleWrite(null);
            }
            ao.deleteWithSQL(WebhookStandingRow.class, OF, key);
            ao.deleteWithSQL(WebhookDeliveryRow.class, OF, key);
        }, key, version);
    }

    private boolean unlessOvertaken(Runnable work, String key, int expected) {
        try {
            writes.write(work, () -> receiver(key).map(Receiver::version).orElse(0) != expected, () -> WHAT);
            return true;
        } catch (StaleWrite somebodyElseWasFirst) {
            return false;
        }
    }

    @Override
    public Standing standing(String receiver) {
        return WholeWrites.reading(() -> row(receiver).map(WebhookStanding::of).orElse(Standing.NEW), WHAT);
    }

    @Override
    public Optional<Standing> change(String receiver, Function<Standing, Optional<Standing>> change) {
        AtomicReference<Optional<Standing>> changed = new AtomicReference<>();
        writes.write(() -> changed.set(changed(receiver, change)), () -> false, () -> WHAT);
        return changed.get();
    }

    /** Within a transaction. */
    private Optional<Standing> changed(String receiver, Function<Standing, Optional<Standing>> change) {
        if (ao.count(WebhookRow.class, Query.select().where(OF, receiver)) == 0) {
            return Optional.empty();
        }
        Optional<WebhookStandingRow> row = row(receiver);
        Optional<Standing> changed = change.apply(row.map(WebhookStanding::of).orElse(Standing.NEW));
        changed.ifPresent(standing -> {
            int version = row.map(WebhookStandingRow::getVersion).orElse(0);
            if (ao.deleteWithSQL(WebhookStandingRow.class, OF + " AND VERSION = ?", receiver, version) == 0 && version > 0) {
                throw new StaleWrite(null); // Only to begin again.
            }
            ao.create(WebhookStandingRow.class, WebhookStanding.columns(receiver, version + 1, standing));
        });
        return changed;
    }

    @Override
    public void enqueue(String receiver, Delivery delivery) {
        writes.write(() -> {
            ao.create(WebhookDeliveryRow.class, new DBParam("WEBHOOK_KEY", receiver), new DBParam("DELIVERY", delivery.id()),
                    new DBParam("EVENT", delivery.event().name()), new DBParam("QUEUED_AT", delivery.at().toEpochMilli()), new DBParam("BODY", delivery.body()));
            int tooMany = waiting(receiver) - mostWaiting;
            if (tooMany > 0) {
                drop(receiver, tooMany);
            }
        }, () -> false, () -> WHAT);
    }

    private void drop(String receiver, int many) {
        int dropped = 0;
        for (WebhookDeliveryRow row : ao.find(WebhookDeliveryRow.class, inOrder(receiver).limit(many))) {
            dropped += ao.deleteWithSQL(WebhookDeliveryRow.class, "ID = ?", row.getID());
        }
        int all = dropped;
        changed(receiver, standing -> Optional.of(standing.lost(0, all)));
    }

    @Override
    public Optional<Queued> first(String receiver) {
        return WholeWrites.reading(() -> Arrays.stream(ao.find(WebhookDeliveryRow.class, inOrder(receiver).limit(1))).map(row -> new Queued(row.getID(),
                new Delivery(row.getDelivery(), Event.valueOf(row.getEvent()), Instant.ofEpochMilli(row.getQueuedAt()), row.getBody()))).findFirst(), WHAT);
    }

    @Override
    public int waiting(String receiver) {
        return WholeWrites.reading(() -> ao.count(WebhookDeliveryRow.class, Query.select().where(OF, receiver)), WHAT);
    }

    @Override
    public void settle(String receiver, Queued sent, UnaryOperator<Standing> change) {
        writes.write(() -> {
            ao.deleteWithSQL(WebhookDeliveryRow.class, "ID = ?", sent.place());
            changed(receiver, standing -> Optional.of(change.apply(standing)));
        }, () -> false, () -> WHAT);
    }

    @Override
    public int giveUp(String receiver, Instant until) {
        AtomicReference<Integer> givenUp = new AtomicReference<>(0);
        writes.write(() -> {
            int gone = ao.deleteWithSQL(WebhookDeliveryRow.class, OF + " AND QUEUED_AT <= ?", receiver, until.toEpochMilli());
            if (gone > 0) {
                changed(receiver, standing -> Optional.of(standing.lost(gone, 0)));
            }
            givenUp.set(gone);
        }, () -> false, () -> WHAT);
        return givenUp.get();
    }

    private static Query inOrder(String receiver) {
        return Query.select().where(OF, receiver).order("ID ASC");
    }

    private Optional<WebhookStandingRow> row(String receiver) {
        return Arrays.stream(ao.find(WebhookStandingRow.class, Query.select().where(OF, receiver))).findFirst();
    }

    private static Receiver receiver(WebhookRow row) {
        return new Receiver(row.getWebhookKey(), row.getVersion(), Address.of(row.getAddress()), gates(row.getGates()), row.isSwitchedOn(), row.getSecret(),
                Instant.ofEpochMilli(row.getMadeAt()));
    }

    /** Oracle knows no empty text but null. */
    private static String ids(Set<Gate> gates) {
        return gates.isEmpty() ? null : gates.stream().sorted().map(Gate::id).collect(Collectors.joining(","));
    }

    private static Set<Gate> gates(String ids) {
        return ids == null || ids.isEmpty() ? Set.of() : Arrays.stream(ids.split(",")).map(id -> Gate.byId(id).orElseThrow()).collect(Collectors.toSet());
    }
}
