package dk.klar.domain.guidance;

/** The booklet's twelve insights, three to a recommendation. Texts: {@code klar.insight.<id>}. */
public enum Insight implements Keyed {
    I1_1, I1_2, I1_3, I2_1, I2_2, I2_3, I3_1, I3_2, I3_3, I4_1, I4_2, I4_3;

    /** The frozen id, such as {@code I1.1}. */
    @Override
    public String id() {
        return name().replace('_', '.');
    }

    public Recommendation recommendation() {
        return Recommendation.valueOf("K" + name().charAt(1));
    }
}
