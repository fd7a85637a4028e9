package dk.klar.domain.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where an implementation must show that it is ready before it goes on. */
public enum Gate {
    /** Into general use: what the booklet says never to do without realistic tests. */
    ROLLOUT("rollout", List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION, Criterion.PITFALLS_JUDGED));

    private final String id;
    private final List<Criterion> criteria;

    Gate(String id, List<Criterion> criteria) {
        this.id = id;
        this.criteria = criteria;
    }

    /** Frozen name in workflows, REST and issue properties. */
    public String id() {
        return id;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public static Optional<Gate> byId(String id) {
        return Arrays.stream(values()).filter(gate -> gate.id.equals(id)).findFirst();
    }
}
