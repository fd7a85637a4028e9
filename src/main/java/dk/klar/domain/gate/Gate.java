package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.guidance.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where an implementation must show that it is ready before it goes on, in the order of its life. What each asks, and whether
 * it is in use at all, is the {@link Policy}'s.
 */
public enum Gate implements Keyed {
    /** Out among those who are to use it, in a few places. */
    PILOT("pilot"),
    /** Into general use: what the booklet says never to do without realistic tests. */
    ROLLOUT("rollout"),
    /** From a project to everyday work. */
    OPERATION("operation");

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

    /** The gates that the municipality has in use, in order; see {@link GatePolicy}. */
    public static List<Gate> inUse(Dossier dossier) {
        return Arrays.stream(values()).filter(gate -> GatePolicy.inUse(dossier, gate)).toList();
    }
}
