package dk.klar.domain.concern;

/** To whom an employee says it. */
public enum Openness {
    /** To everybody who may see the implementation, with their name. */
    WITH_NAME,
    /** Without a name; the text waits with the elected representative until there are enough of them. */
    WITHOUT_NAME,
    /** To the elected representative alone, with their name. */
    TO_REPRESENTATIVE
}
