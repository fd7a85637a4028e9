package dk.klar.domain.goal;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * What it means to one profession.
 *
 * @param coreTask        what it does for the core task in the daily work
 * @param valuedQualities qualities of the work that people care about and that it may hit
 * @param howKept         how they are kept
 */
public record Meaning(
        @Listed @Required String profession,
        @Listed @Text(max = 4000) String coreTask,
        @Text(max = 4000) String valuedQualities,
        @Text(max = 4000) String howKept) implements RecordBody {
}
