package dk.klar.domain.webhook;

import dk.klar.domain.gate.Gate;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody outside Jira whom Klar tells of gates that change.
 *
 * @param version one more with each change of it
 * @param gates   those it is told of; none for all, those that are to come included
 * @param on      whether it is told of anything
 * @param secret  what Klar signs with
 */
public record Receiver(String key, int version, Address address, Set<Gate> gates, boolean on, String secret, Instant madeAt) {
    /** As many as there can be. */
    public static final int MOST = 10;

    public Receiver {
        gates = Set.copyOf(gates);
    }

    public boolean wants(Gate gate) {
        return on && (gates.isEmpty() || gates.contains(gate));
    }

    public Receiver changed(Address where, Set<Gate> which, boolean switchedOn) {
        return new Receiver(key, version + 1, where, which, switchedOn, secret, madeAt);
    }

    public Receiver renewed(String other) {
        return new Receiver(key, version + 1, address, gates, on, other, madeAt);
    }

    /** Without the secret: this may come to stand in a log. */
    @Override
    public String toString() {
        return key + " at " + address;
    }
}
