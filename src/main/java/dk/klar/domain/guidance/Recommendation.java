package dk.klar.domain.guidance;

/** The booklet's four recommendations, one chapter each. Texts: {@code klar.recommendation.<id>}. */
public enum Recommendation {
    /** Implementation is never routine. */
    K1,
    /** Look at benefits and side effects. */
    K2,
    /** Involve early and thoroughly. */
    K3,
    /** Start small and learn on the way. */
    K4
}
