package dk.klar.domain.people;

/** The booklet's roles that carry a name; the fourth, the target group, is counted, never listed (see {@link TargetGroup}). */
public enum ChangeRole {
    /** Orders the change, supplies resources, asks for results. A person or several. */
    OWNER,
    /** Drives the change day by day; reports to the owner. Exactly one. */
    LEADER,
    /** Starts, follows up and anchors the change in one unit of the target group. */
    AGENT
}
