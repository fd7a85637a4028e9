package dk.klar.domain.decision;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * On what terms a gate was opened. Like the decision it stays as it was recorded.
 *
 * @param decision key of the decision
 * @param owner    who sees to it
 * @param dueOn    the last day on which it can be met
 */
public record Condition(
        @Required @RefersTo("decisions") String decision,
        @Listed @Required @Text(max = 1000, lines = false) String condition,
        @Listed @Required UserKey owner,
        @Listed @Required LocalDate dueOn) implements RecordBody {
}
