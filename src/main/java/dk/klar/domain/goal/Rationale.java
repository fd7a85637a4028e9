package dk.klar.domain.goal;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * Where the logic of steering meets the logic of a profession.
 *
 * @param steering       what steering is after, such as data that can be compared
 * @param professional   what the profession is after in the same place
 * @param ownersDecision what the change owner decides where the two are in conflict
 */
public record Rationale(
        @Listed @Required String steering,
        @Listed @Required String professional,
        @Listed Outcome outcome,
        @Text(max = 4000) String solution,
        @Text(max = 4000) String ownersDecision,
        @Listed LocalDate decidedOn) implements RecordBody {

    /** At best it serves both; at the least it is not in open conflict with the profession. */
    public enum Outcome { SERVES_BOTH, NEUTRAL_TO_PROFESSION, IN_CONFLICT }
}
