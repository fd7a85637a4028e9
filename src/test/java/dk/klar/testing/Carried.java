package dk.klar.testing;

import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;
import dk.klar.usecase.port.Courier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was carried to whom, in order; and what each is answered, 204 unless it is told otherwise. */
public final class Carried implements Courier {
    public final List<String> lines = new ArrayList<>();
    public final List<Delivery> deliveries = new ArrayList<>();
    private final Map<String, Outcome> answers = new HashMap<>();
    private Runnable onTheWay = () -> { };

    /** @param what a receiver, or a delivery, whose answer counts before that */
    public Carried answering(String what, int status) {
        answers.put(what, Outcome.answered(status));
        return this;
    }

    /** What happens when the next has been received and not yet been noted. */
    public void onTheWay(Runnable what) {
        onTheWay = what;
    }

    @Override
    public Outcome send(Receiver receiver, Delivery delivery) {
        lines.add(receiver.key() + " " + delivery.id());
        deliveries.add(delivery);
        Runnable now = onTheWay;
        onTheWay = () -> { };
        now.run();
        return answers.getOrDefault(delivery.id(), answers.getOrDefault(receiver.key(), Outcome.answered(204)));
    }

    @Override
    public boolean forbidden(Address address) {
        return address.where().startsWith("169.254.");
    }
}
