package dk.klar.usecase;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.GateChange;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Webhooks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts what became of a gate in the queue of each receiver that wants it. Nothing is sent here: whoever moves an issue waits for no receiver. */
public final class TellReceivers implements Announcements {
    private final Webhooks webhooks;
    private final Canonical canonical;
    private final Supplier<String> newKeys;
    private final Clock clock;

    /** @param newKeys hands out a key that was never used before */
    public TellReceivers(Webhooks webhooks, Canonical canonical, Supplier<String> newKeys, Clock clock) {
        this.webhooks = webhooks;
        this.canonical = canonical;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    @Override
    public void gateChanged(Implementation implementation, Gate gate, Optional<GateState> before, Optional<GateState> after, Road road) {
        GateChange change = new GateChange(implementation.id(), implementation.key(), implementation.projectKey(), gate, before, after, road);
        Instant now = clock.instant();
        webhooks.receivers().stream().filter(receiver -> receiver.wants(gate))
                .forEach(receiver -> webhooks.enqueue(receiver.key(), Delivery.of(newKeys.get(), change, now, canonical::text)));
    }
}
