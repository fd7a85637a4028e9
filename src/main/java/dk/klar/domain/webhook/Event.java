package dk.klar.domain.webhook;

/** What a receiver is told of. The ids stand in receivers' code. */
public enum Event {
    GATE_CHANGED("gate-changed"),
    /** Somebody wants to see whether it gets through. */
    TRIAL("trial");

    private final String id;

    Event(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
