package dk.klar.domain.med;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A body that discusses. The municipality's own names differ (HMU, Center-MED, ...), so the kind decides, not the name.
 *
 * @param area        the part of the municipality it covers; empty for all of it
 * @param itemWeeks   weeks before a meeting by which an item must be in; null for the usual two
 * @param agendaWeeks weeks before a meeting when the agenda goes out; null for the usual one
 */
public record Committee(@Listed @Required String name, @Required Kind kind, @Listed String area,
                        @Range(max = HALF_A_YEAR) Integer itemWeeks, @Range(max = HALF_A_YEAR) Integer agendaWeeks) implements RecordBody {
    private static final int ITEM_WEEKS = 2;
    private static final int AGENDA_WEEKS = 1;
    private static final long HALF_A_YEAR = 26;

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

    /** The last day for an item at a meeting on this day. */
    public LocalDate itemsBy(LocalDate heldOn) {
        return heldOn.minusWeeks(itemWeeks == null ? ITEM_WEEKS : itemWeeks);
    }

    /** The day the agenda of a meeting on this day goes out. */
    public LocalDate agendaOn(LocalDate heldOn) {
        return heldOn.minusWeeks(agendaWeeks == null ? AGENDA_WEEKS : agendaWeeks);
    }

    /** The level it speaks for as a MED body; none for bodies that are not. */
    public Optional<Level> medLevel() {
        return Optional.ofNullable(kind.level);
    }
}
