package dk.klar.domain.workflow;

/**
 * Something of Klar's in a workflow.
 *
 * @param className as the workflow names it
 * @param gate      the gate's id as the workflow says it; empty where none is set
 * @param elsewhere what it says of issues for which Klar is off; empty where nothing is set, which lets them through
 */
public record Part(Role role, String className, String gate, String elsewhere) {
    /** Frozen: what {@code elsewhere} can say. */
    public static final String THROUGH = "through";
    public static final String SHUT = "shut";

    /** What it does there. Workflows name the classes: frozen. */
    public enum Role {
        GATE("KlarGateValidator"), PASSAGE("RecordPassageFunction"), MED_DISCUSSION("MedDiscussionValidator"),
        REALISTIC_PILOT("RealisticPilotValidator"), GATE_OPEN("KlarGateCondition"), REOPENING("ReopenGateFunction"),
        /** A class of Klar's that this version does not know. */
        UNKNOWN("");

        private final String className;

        Role(String className) {
            this.className = className;
        }
    }

    /** All that Klar puts into workflows has class names that begin so. */
    public static final String PREFIX = "dk.klar.jira.workflow.";

    public static Part of(String className, String gate) {
        return of(className, gate, "");
    }

    public static Part of(String className, String gate, String elsewhere) {
        for (Role role : Role.values()) {
            if (role != Role.UNKNOWN && className.equals(PREFIX + role.className)) {
                return new Part(role, className, gate, elsewhere);
            }
        }
        return new Part(Role.UNKNOWN, className, gate, elsewhere);
    }

    /** Whether what it says of other issues is something that Klar knows the meaning of; else it holds them all back. */
    public boolean elsewhereKnown() {
        return elsewhere.isEmpty() || elsewhere.equals(THROUGH) || elsewhere.equals(SHUT);
    }

    /** The full name of the class with this role. */
    public static String className(Role role) {
        return PREFIX + role.className;
    }
}
