package dk.klar.domain.med;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.util.Optional;

/**
 * A body that discusses. The municipality's own names differ (HMU, Center-MED, ...), so the kind decides, not the name.
 *
 * @param area the part of the municipality it covers; empty for all of it
 */
public record Committee(@Listed @Required String name, @Required Kind kind, @Listed String area) implements RecordBody {
    /** What a body is under the MED agreement. */
    public enum Kind {
        /** Hovedudvalg: the whole municipality. */
        MAIN(Level.MUNICIPALITY),
        /** Område-, fag- or center-MED. */
        AREA(Level.AREA),
        /** Lokal-MED. */
        LOCAL(Level.LOCAL),
        /** Personalemøde med MED-status, in small workplaces without a committee. */
        STAFF_MEETING_WITH_MED_STATUS(Level.LOCAL),
        /** Arbejdsmiljøgruppe: heard beside the committee, not instead of it. */
        WORK_ENVIRONMENT_GROUP(null),
        /** TRIO: manager, shop steward and work-environment representative, informally. Never sufficient. */
        TRIO(null),
        /** Any talk among staff without MED status. Never sufficient. */
        STAFF_CHAT(null);

        private final Level level;

        Kind(Level level) {
            this.level = level;
        }
    }

    /** The level it speaks for as a MED body; none for bodies that are not. */
    public Optional<Level> medLevel() {
        return Optional.ofNullable(kind.level);
    }
}
