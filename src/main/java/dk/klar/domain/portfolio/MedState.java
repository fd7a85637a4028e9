package dk.klar.domain.portfolio;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.med.MedCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** How far the MED committee's discussion before a gate is. */
public enum MedState implements Keyed {
    /** Nobody has said at which level it is decided, and nothing is on an agenda. */
    UNPLANNED("unplanned"),
    /** It is known where, and no meeting is named yet. */
    MISSING("missing"),
    /** Every meeting that it can still reach comes after the day planned for the decision. */
    TOO_LATE("too-late"),
    /** A meeting to come is named. */
    PLANNED("planned"),
    /** Meetings were held, and something of what the gate asks is missing. */
    INCOMPLETE("incomplete"),
    /** All that the gate asks is on record. */
    DISCUSSED("discussed");

    private final String id;

    MedState(String id) {
        this.id = id;
    }

    /** Frozen name in the issue property and in JQL. */
    @Override
    public String id() {
        return id;
    }

    static MedState of(GateCase gate, boolean met) {
        Dossier dossier = gate.dossier();
        if (met) {
            return DISCUSSED;
        } else if (next(dossier, gate.today()).isPresent()) {
            return PLANNED;
        } else if (!dossier.all(Discussion.class).isEmpty()) {
            return INCOMPLETE;
        }
        return dossier.about(gate.gate(), GatePlan.class).isEmpty() ? UNPLANNED : MedCalendar.tooLate(gate) ? TOO_LATE : MISSING;
    }

    /** The next meeting at which it is on the agenda. */
    static Optional<LocalDate> next(Dossier dossier, LocalDate today) {
        return dossier.all(Discussion.class).stream().map(entry -> entry.body().meetingOn()).filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
    }
}
