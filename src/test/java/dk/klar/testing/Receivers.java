package dk.klar.testing;

import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Event;
import dk.klar.domain.webhook.Receiver;
import java.time.Instant;
import java.util.Set;

/** Receivers of webhooks and what they are told, to begin a test from. */
public final class Receivers {
    public static final Instant NOW = Instant.parse("2026-06-17T10:00:00Z");

    private Receivers() {
    }

    /** On, and told of all gates. */
    public static Receiver receiver(String key) {
        return receiver(key, "https://" + key + ".kommune.dk/klar?token=t0ken");
    }

    public static Receiver receiver(String key, String address) {
        return new Receiver(key, 1, Address.of(address), Set.of(), true, "s3cret-" + key, NOW);
    }

    public static Delivery delivery(String id) {
        return delivery(id, NOW);
    }

    public static Delivery delivery(String id, Instant at) {
        return new Delivery(id, Event.GATE_CHANGED, at, "{\"delivery\":\"" + id + "\",\"æ\":1}");
    }
}
