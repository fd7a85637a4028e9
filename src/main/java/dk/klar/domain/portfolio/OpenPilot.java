package dk.klar.domain.portfolio;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.pilot.Pilot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pilot that nobody brings to an end (PR13): it has begun, and there is neither a decision nor a day to come on which it ends.
 *
 * @param since the last day that was planned for it; where none was, the day it began
 */
public record OpenPilot(Why why, LocalDate since) {
    /** What keeps it from ending. */
    public enum Why implements Keyed {
        /** It is evaluated, and nobody has decided. */
        UNDECIDED("undecided"),
        /** It runs past the end that was planned for it. */
        OVERRUN("overrun"),
        /** No end was planned. */
        ENDLESS("endless");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        /** Frozen name in the issue property and in JQL. */
        @Override
        public String id() {
            return id;
        }
    }

    /** The oldest first. */
    static List<OpenPilot> of(Dossier dossier, LocalDate today) {
        return dossier.all(Pilot.class).stream().map(Entry::body).flatMap(pilot -> of(pilot, today)).sorted(Comparator.comparing(OpenPilot::since).thenComparing(OpenPilot::why)).toList();
    }

    private static Stream<OpenPilot> of(Pilot pilot, LocalDate today) {
        if (pilot.decision() != null || pilot.startsOn() == null || pilot.startsOn().isAfter(today)) {
            return Stream.empty();
        } else if (pilot.endsOn() == null) {
            return Stream.of(new OpenPilot(Why.ENDLESS, pilot.startsOn()));
        } else if (!pilot.endsOn().isBefore(today)) {
            return Stream.empty();
        }
        boolean evaluated = pilot.evaluatedOn() != null && !pilot.evaluatedOn().isAfter(today);
        return Stream.of(new OpenPilot(evaluated ? Why.UNDECIDED : Why.OVERRUN, pilot.endsOn()));
    }
}
