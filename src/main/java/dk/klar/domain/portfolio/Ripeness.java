package dk.klar.domain.portfolio;

import dk.klar.domain.context.Technology;
import dk.klar.domain.context.Technology.RadarRing;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.guidance.Keyed;
import java.util.Optional;

/**
 * How far the technology is by itself, wherever it is used. It says nothing of whether the organisation is ready for it, which is
 * why the two are never put into one figure.
 *
 * @param radarRing where the municipalities' technology radar has it; null where nobody has said
 */
public record Ripeness(Grade grade, RadarRing radarRing) {
    /** How much use it has seen anywhere. */
    public enum Grade implements Keyed {
        /** Nobody has said. */
        UNKNOWN("unknown"), NEW("new"), EARLY("early"), MATURE("mature");

        private final String id;

        Grade(String id) {
            this.id = id;
        }

        /** Frozen name in addresses. */
        @Override
        public String id() {
            return id;
        }
    }

    public static Ripeness unknown() {
        return new Ripeness(Grade.UNKNOWN, null);
    }

    static Ripeness of(Dossier dossier) {
        Optional<Technology> technology = dossier.only(Technology.class).map(Entry::body);
        return technology.map(known -> new Ripeness(grade(known), known.radarRing())).orElseGet(Ripeness::unknown);
    }

    private static Grade grade(Technology technology) {
        if (technology.maturity() == null) {
            return Grade.UNKNOWN;
        }
        return switch (technology.maturity()) {
            case NEW -> Grade.NEW;
            case EARLY -> Grade.EARLY;
            case MATURE -> Grade.MATURE;
        };
    }
}
