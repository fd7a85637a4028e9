package dk.klar.domain.guidance;

/** The four questions to answer together before technology is introduced. Texts: {@code klar.choice.GroundQuestion.<id>}. */
public enum GroundQuestion implements Keyed {
    /** What it is for, and what it is likely to yield. */
    Q1,
    /** What it does to everyday work. */
    Q2,
    /** Which competences it takes. */
    Q3,
    /** How to cooperate on a good implementation. */
    Q4;

    @Override
    public String id() {
        return name();
    }
}
