package dk.klar.domain.plan;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/** A planned point at which the plan is looked at anew, and what came of it. */
public record Revision(
        @Listed @Required LocalDate plannedOn,
        @Listed LocalDate heldOn,
        @Listed @Text(max = 4000) String learned,
        @Text(max = 4000) String changed) implements RecordBody {
}
