package dk.klar.testing;

import dk.klar.domain.context.ContextDimension;
import dk.klar.domain.context.ContextProfile;
import dk.klar.domain.context.SuccessElsewhere;
import dk.klar.domain.dossier.Kind;
import java.util.Arrays;
import java.util.Map;

/** A success in Aalborg, and places described in the eight dimensions: all alike until a test makes one different. */
public final class ContextFixture {
    private ContextFixture() {
    }

    /** The ready dossier with a success elsewhere, and both its units compared with the place. */
    public static DossierFixture compared() {
        return DossierFixture.ready()
                .with(Kind.SUCCESS_ELSEWHERE, "aalborg", success())
                .with(Kind.PROFILE, "there", place("Aalborg", "SUCCEEDED_THERE"))
                .with(Kind.PROFILE, "nord", place("Plejecenter Nord", "ROLLOUT_UNIT"))
                .with(Kind.PROFILE, "syd", place("Hjemmepleje Syd", "ROLLOUT_UNIT"));
    }

    public static Draft<SuccessElsewhere> success() {
        return Draft.of(SuccessElsewhere.class).with("place", "Aalborg").with("whatWorked", "Færre fejl i doseringen")
                .with("how", "To måneder med en kollega ved siden af").with("toldBy", "Leverandøren").with("figuresCopied", false);
    }

    /** @param conditions of the first dimensions, in the booklet's order; the others are ordinary */
    public static Draft<ContextProfile> place(String name, String standing, String... conditions) {
        Draft<ContextProfile> place = Draft.of(ContextProfile.class).with("place", name).with("standing", standing)
                .with("traits", Arrays.stream(ContextDimension.values())
                        .map(dimension -> Map.of("dimension", dimension.name(), "conditions", "ORDINARY")).toList());
        for (int i = 0; i < conditions.length; i++) {
            place = place.with("traits[" + i + "].conditions", conditions[i]);
        }
        return place;
    }
}
