package dk.klar.domain.gate;

import java.util.Locale;

/** Where an implementation stands with a gate, as JQL and dashboards see it. */
public enum GateState {
    /** Something is missing. */
    BLOCKED,
    /** Nothing is missing but a decision. */
    UNDECIDED,
    /** Nothing is missing, and it has not gone through. */
    READY,
    /** It went through. */
    THROUGH,
    /** It went through on conditions, and one was not met in time. */
    LAPSED,
    /** It went through, and has grown since, or was decided otherwise: it must be decided anew. */
    REOPENED,
    /** It stands behind the gate and never went through, or went through while the gate was shut. */
    BREACHED;

    /** Frozen name in the issue property and in JQL. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
