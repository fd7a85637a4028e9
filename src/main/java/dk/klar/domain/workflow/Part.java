package dk.klar.domain.workflow;

/**
 * Something of Klar's in a workflow.
 *
 * @param className as the workflow names it
 * @param gate      the gate's id as the workflow says it; empty where none is set
 */
public record Part(Role role, String className, String gate) {
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
        for (Role role : Role.values()) {
            if (role != Role.UNKNOWN && className.equals(PREFIX + role.className)) {
                return new Part(role, className, gate);
            }
        }
        return new Part(Role.UNKNOWN, className, gate);
    }

    /** The full name of the class with this role. */
    public static String className(Role role) {
        return PREFIX + role.className;
    }
}
