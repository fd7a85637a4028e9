package dk.klar.domain.concern;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a concern; its record's key is the concern's. Answered is not agreed.
 *
 * @param parkedUntil the day on which it is taken up again
 */
public record Answer(
        @Listed @Required Outcome outcome,
        @Listed @Required @Text(max = 4000) String answer,
        @Listed LocalDate parkedUntil) implements RecordBody {

    /** What came of it. */
    public enum Outcome { ANSWERED, ACTED, PARKED, DECLINED }

    @Override
    public List<Fault> faults() {
        Faults faults = new Faults();
        if (outcome == Outcome.PARKED) {
            faults.require("parkedUntil", parkedUntil, "answer.parkedUntil");
        } else if (parkedUntil != null) {
            faults.add("parkedUntil", "answer.notParked");
        }
        return faults.found();
    }
}
