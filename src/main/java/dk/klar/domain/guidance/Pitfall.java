package dk.klar.domain.guidance;

import java.util.Arrays;
import java.util.Optional;

/**
 * The booklet's sixteen pitfalls, four to a recommendation. Texts: {@code klar.pitfall.<id>.name}, {@code .signal}
 * (how it shows) and {@code .action} (what to do).
 */
public enum Pitfall implements Keyed {
    P1_1, P1_2, P1_3, P1_4,
    P2_1, P2_2, P2_3, P2_4,
    P3_1, P3_2, P3_3, P3_4,
    P4_1, P4_2, P4_3, P4_4;

    /** The frozen id, such as {@code P1.1}. */
    @Override
    public String id() {
        return name().replace('_', '.');
    }

    public Recommendation recommendation() {
        return Recommendation.valueOf("K" + name().charAt(1));
    }

    public static Optional<Pitfall> byId(String id) {
        return Arrays.stream(values()).filter(pitfall -> pitfall.id().equals(id)).findFirst();
    }
}
