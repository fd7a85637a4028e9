package dk.klar.domain.decision;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * That a condition was met, and how; its record's key is the condition's.
 *
 * @param evidence link to what shows it, or its journal number
 */
public record Fulfilment(
        @Listed @Required LocalDate metOn,
        @Listed @Required @Text(max = 4000) String how,
        @Text(max = 1000, lines = false) String evidence) implements RecordBody {
}
