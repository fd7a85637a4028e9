package dk.klar.domain.dossier;

/** Who may write records of a kind. */
public enum Door {
    /** Who may record on the implementation. */
    RECORD,
    /** Who may decide at its gates. */
    DECIDE,
    /** Whoever may see the implementation adds; only who added it changes or removes it. */
    SPEAK,
    /** Who administers Klar. */
    ADMINISTER,
    /** Nobody: Klar writes them itself. */
    KLAR
}
