package dk.klar.domain.dossier;

/** Who may write records of a kind. */
public enum Door {
    /** Who may record on the implementation. */
    RECORD,
    /** Who may decide at its gates. */
    DECIDE,
    /** Who may decide and does not lead the change; what was added stays as it is. */
    RULE,
    /** Likewise, but it can be changed and ended. */
    WAIVE,
    /** Whoever may see the implementation adds; only who added it changes or removes it. */
    SPEAK,
    /** Who administers Klar. */
    ADMINISTER,
    /** Nobody: Klar writes them itself. */
    KLAR
}
