package dk.klar.domain.gate;

import java.util.Locale;

/** Where an implementation stands with a gate, as JQL and dashboards see it. */
public enum GateState {
    /** Something is missing. */
    BLOCKED,
    /** Nothing is missing, and it has not gone through. */
    READY,
    /** It went through. */
    THROUGH;

    /** Frozen name in the issue property and in JQL. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
