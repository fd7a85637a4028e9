package dk.klar.domain.portfolio;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.pilot.Pilot;
import java.time.LocalDate;
import java.util.List;

/** How far the pilots of an implementation are, seen together. */
public enum PilotState implements Keyed {
    /** There is none. */
    NONE("none"),
    /** None has begun. */
    PLANNED("planned"),
    /** One is running. */
    RUNNING("running"),
    /** None is running, and one that is over was closed with no decision: a pilot that never ends. */
    UNDECIDED("undecided"),
    /** All that are over were closed with a decision. */
    DECIDED("decided");

    private final String id;

    PilotState(String id) {
        this.id = id;
    }

    /** Frozen name in the issue property and in JQL. */
    @Override
    public String id() {
        return id;
    }

    static PilotState of(Dossier dossier, LocalDate today) {
        List<Pilot> all = dossier.all(Pilot.class).stream().map(Entry::body).toList();
        List<Pilot> begun = all.stream().filter(pilot -> pilot.startsOn() != null && !pilot.startsOn().isAfter(today)).toList();
        if (all.isEmpty()) {
            return NONE;
        } else if (begun.isEmpty()) {
            return PLANNED;
        } else if (begun.stream().anyMatch(pilot -> pilot.decision() == null && !over(pilot, today))) {
            return RUNNING;
        }
        return begun.stream().anyMatch(pilot -> pilot.decision() == null) ? UNDECIDED : DECIDED;
    }

    private static boolean over(Pilot pilot, LocalDate today) {
        return pilot.endsOn() != null && pilot.endsOn().isBefore(today);
    }
}
