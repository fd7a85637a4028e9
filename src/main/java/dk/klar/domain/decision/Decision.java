package dk.klar.domain.decision;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was decided at a gate. It stays as it was recorded; another decision takes its place.
 *
 * @param madeBy     whether a person decided, or a meeting did
 * @param meeting    which meeting it was
 * @param minutes    link to the minutes, or their journal number
 * @param heldUntil  the day on which a decision to wait is taken up again
 * @param learned    what a stop has taught
 * @param gainInstead where the gain is found instead
 */
public record Decision(
        @Listed @Required Gate gate,
        @Listed @Required Outcome outcome,
        @Listed @Required LocalDate decidedOn,
        @Required @Text(max = 4000) String reason,
        LocalDate heldUntil,
        @Group("who") @Required MadeBy madeBy,
        @Text(max = 200, lines = false) String meeting,
        @Text(max = 1000, lines = false) String minutes,
        @Group("stop") @Text(max = 4000) String learned,
        @Text(max = 4000) String gainInstead) implements RecordBody {

    private static final Comparator<Entry<Decision>> LATEST =
            Comparator.comparing((Entry<Decision> entry) -> entry.body().decidedOn()).thenComparing(entry -> entry.created().at());

    /** Forward, wait, or another way; stopping with what was learned is as good an outcome as any. */
    public enum Outcome implements Keyed {
        GO, GO_WITH_CONDITIONS, HOLD, BACK, STOP;

        /** Frozen name in the issue property and in JQL, such as {@code go-with-conditions}. */
        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who made it. */
    public enum MadeBy { PERSON, MEETING }

    /** Whether it lets an implementation go on. */
    public boolean goes() {
        return outcome == Outcome.GO || outcome == Outcome.GO_WITH_CONDITIONS;
    }

    /** The decision in force at a gate that was not reopened since: of those made on the latest day, the one recorded last. */
    public static Optional<Entry<Decision>> inForce(Dossier dossier, Gate gate) {
        return dossier.all(Decision.class).stream().filter(entry -> entry.body().gate() == gate && dossier.sinceReopened(entry, gate))
                .max(LATEST);
    }

    /** The last that was decided at any gate, in force or not. */
    public static Optional<Entry<Decision>> latest(Dossier dossier) {
        return dossier.all(Decision.class).stream().max(LATEST);
    }

    @Override
    public List<Fault> faults() {
        Faults faults = new Faults().notBefore("heldUntil", heldUntil, decidedOn, "decision.heldUntil.early");
        if (madeBy == MadeBy.MEETING) {
            faults.require("meeting", meeting, "decision.meeting").require("minutes", minutes, "decision.minutes");
        }
        if (outcome == Outcome.STOP) {
            faults.require("learned", learned, "decision.learned").require("gainInstead", gainInstead, "decision.gainInstead");
        }
        return faults.found();
    }
}
