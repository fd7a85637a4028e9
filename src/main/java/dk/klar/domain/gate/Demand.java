package dk.klar.domain.gate;

/** How much a gate asks for a criterion. */
public enum Demand {
    /** It holds the transition back. */
    MUST,
    /** It is said, and holds nothing back. */
    SHOULD,
    /** The gate does not ask; the dossier says it all the same. */
    OFF
}
