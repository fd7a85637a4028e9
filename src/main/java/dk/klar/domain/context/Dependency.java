package dk.klar.domain.context;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * Something that the technology must play together with.
 *
 * @param effect     how the two affect one another
 * @param assessedOn the day somebody looked into it
 */
public record Dependency(
        @Listed @Required String what,
        @Listed @Required Kind kind,
        @Listed @Text(max = 4000) String effect,
        @Text(max = 4000) String handling,
        @Listed LocalDate assessedOn) implements RecordBody {

    /** What is depended on. The difficult part is seldom the technical one. */
    public enum Kind { SYSTEM, WORKFLOW, USER_JOURNEY, OUTSIDE_ACTOR }
}
