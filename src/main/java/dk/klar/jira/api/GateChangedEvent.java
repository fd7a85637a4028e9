package dk.klar.jira.api;

/**
 * A gate of an implementation stands elsewhere than it did. Published through Jira's {@code EventPublisher} on the node where it
 * came about, after it has been saved; whatever somebody wrote is not in it. Names only ever get added to what it can say.
 */
public final class GateChangedEvent {
    private final long issueId;
    private final String gate;
    private final String oldState;
    private final String newState;
    private final String road;

    public GateChangedEvent(long issueId, String gate, String oldState, String newState, String road) {
        this.issueId = issueId;
        this.gate = gate;
        this.oldState = oldState;
        this.newState = newState;
        this.road = road;
    }

    public long getIssueId() {
        return issueId;
    }

    /** Such as {@code rollout}. */
    public String getGate() {
        return gate;
    }

    /** As in the issue property {@code klar}, such as {@code blocked}; {@code none} for a gate that was not in use. */
    public String getOldState() {
        return oldState;
    }

    /** Likewise; {@code none} for a gate that is in use no longer. */
    public String getNewState() {
        return newState;
    }

    /** By which road it came about: {@code SCREEN}, {@code REST}, {@code BULK}, or {@code NO_REQUEST} for a job or another app. */
    public String getRoad() {
        return road;
    }

    @Override
    public String toString() {
        return "gate " + gate + " of issue " + issueId + ": " + oldState + " → " + newState + ", by " + road;
    }
}
