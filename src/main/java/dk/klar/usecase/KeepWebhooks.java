package dk.klar.usecase;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Courier;
import dk.klar.usecase.port.Webhooks;
import dk.klar.usecase.port.Workflows;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Who is told of gates that change, outside Jira. What Jira's server sends where is for those who administer Jira, not for those who administer Klar alone. */
public final class KeepWebhooks {
    /** Random bytes in a secret: as many as the signature has. */
    public static final int BYTES = 32;

    private final Ports ports;
    private final Supplier<String> newKeys;
    private final Supplier<byte[]> secrets;
    private final Clock clock;

    /** What it stands on. */
    public record Ports(Webhooks webhooks, Courier courier, Workflows workflows, Audit audit, Canonical canonical) {
    }

    /**
     * @param newKeys hands out a key that was never used before
     * @param secrets hands out {@link #BYTES} bytes that nobody can guess
     */
    public KeepWebhooks(Ports ports, Supplier<String> newKeys, Supplier<byte[]> secrets, Clock clock) {
        this.ports = ports;
        this.newKeys = newKeys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What somebody wants a receiver to be.
     *
     * @param unencrypted whether they know that what is sent to http can be read on its way
     * @param gates       none for all
     */
    public record Wish(String address, boolean unencrypted, Set<Gate> gates, boolean on) {
    }

    /** A receiver and how Klar gets on with it. */
    public record Kept(Receiver receiver, Standing standing, int waiting) {
    }

    /** @throws Refused.Forbidden when this person does not administer Jira */
    public List<Kept> all(UserKey user) {
        toKeep(user);
        return ports.webhooks().receivers().stream().map(this::kept).toList();
    }

    /**
     * With a secret, which nobody is told again.
     *
     * @throws Refused when it may not or cannot be added
     */
    public Kept add(UserKey user, Wish wish) {
        toKeep(user);
        Address address = address(wish);
        if (ports.webhooks().receivers().size() >= Receiver.MOST) {
            throw new Refused.Invalid(List.of(Fault.of("", "webhook.most", Receiver.MOST)));
        }
        Receiver receiver = new Receiver(newKeys.get(), 1, address, wish.gates(), wish.on(), secret(), clock.instant());
        keep(null, receiver);
        return kept(receiver);
    }

    /**
     * Whoever saves it has seen to it: what was lost is counted from here, and it is tried at once.
     *
     * @throws Refused when it may not or cannot be changed
     */
    public Kept change(UserKey user, String key, int version, Wish wish) {
        Receiver before = find(user, key, version);
        Receiver after = before.changed(address(wish), wish.gates(), wish.on());
        keep(before, after);
        ports.webhooks().change(key, standing -> Optional.of(standing.afresh()));
        return kept(after);
    }

    /**
     * Gives it another secret, which nobody is told again. The old one stops at once, also for what waits.
     *
     * @throws Refused when it may not or cannot be changed
     */
    public Kept renew(UserKey user, String key, int version) {
        Receiver before = find(user, key, version);
        Receiver after = before.renewed(secret());
        keep(before, after);
        return kept(after);
    }

    /**
     * With all that waits for it.
     *
     * @throws Refused when it may not or cannot be removed
     */
    public void remove(UserKey user, String key, int version) {
        Receiver receiver = find(user, key, version);
        if (!ports.webhooks().remove(key, version)) {
            throw new Refused.Overtaken();
        }
        ports.audit().webhook(receiver, null);
    }

    /**
     * Sends a trial now, past what waits, whether or not the receiver is switched on. Where it gets through, what waits goes on at once.
     *
     * @throws Refused when this person does not administer Jira, or there is no such receiver
     */
    public Outcome attempt(UserKey user, String key) {
        toKeep(user);
        Receiver receiver = receiver(key);
        Outcome outcome = ports.courier().send(receiver, Delivery.trial(newKeys.get(), clock.instant(), ports.canonical()::text));
        if (outcome.delivered()) {
            ports.webhooks().change(key, standing -> Optional.of(standing.atOnce()));
        }
        return outcome;
    }

    private Receiver find(UserKey user, String key, int version) {
        toKeep(user);
        Receiver receiver = receiver(key);
        if (receiver.version() != version) {
            throw new Refused.Overtaken();
        }
        return receiver;
    }

    private Receiver receiver(String key) {
        return ports.webhooks().receiver(key).orElseThrow(() -> new Refused.NotFound("webhook"));
    }

    /** @param before null where there was none */
    private void keep(Receiver before, Receiver after) {
        if (!ports.webhooks().keep(after)) {
            throw new Refused.Overtaken();
        }
        ports.audit().webhook(before, after);
    }

    private Address address(Wish wish) {
        String text = wish.address().strip();
        Optional<Fault> fault = Address.fault(text, wish.unencrypted());
        if (fault.isPresent()) {
            throw new Refused.Invalid(List.of(fault.get()));
        }
        Address address = Address.of(text);
        if (ports.courier().forbidden(address)) {
            throw new Refused.Invalid(List.of(Fault.of("address", "webhook.forbidden", address.where())));
        }
        return address;
    }

    private Kept kept(Receiver receiver) {
        return new Kept(receiver, ports.webhooks().standing(receiver.key()), ports.webhooks().waiting(receiver.key()));
    }

    private String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.get());
    }

    private void toKeep(UserKey user) {
        if (!ports.workflows().mayChange(user)) {
            throw new Refused.Forbidden("webhooks");
        }
    }
}
