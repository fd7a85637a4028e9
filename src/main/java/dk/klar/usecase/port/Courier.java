package dk.klar.usecase.port;

import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;

/** Carries something to a receiver outside Jira. */
public interface Courier {
    /** Takes no longer than some seconds. What can go wrong on the way is an outcome and no exception. */
    Outcome send(Receiver receiver, Delivery delivery);

    /** Whether the address leads where nothing is ever sent. A host that nobody knows does not. */
    boolean forbidden(Address address);
}
