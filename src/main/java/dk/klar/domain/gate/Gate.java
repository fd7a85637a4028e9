package dk.klar.domain.gate;

import dk.klar.domain.guidance.Keyed;
import java.util.Arrays;
import java.util.Optional;

/** Where an implementation must show that it is ready before it goes on. What it asks is the {@link Policy}'s. */
public enum Gate implements Keyed {
    /** Into general use: what the booklet says never to do without realistic tests. */
    ROLLOUT("rollout");

    private final String id;

    Gate(String id) {
        this.id = id;
    }

    /** Frozen name in workflows, REST and issue properties. */
    @Override
    public String id() {
        return id;
    }

    public static Optional<Gate> byId(String id) {
        return Arrays.stream(values()).filter(gate -> gate.id.equals(id)).findFirst();
    }
}
