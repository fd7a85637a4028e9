package dk.klar.domain.scope;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * Something that the technology is used for now, not used for, or later.
 *
 * @param trigger what must have happened before it comes in
 */
public record ScopeItem(
        @Listed @Required String what,
        @Listed @Required Place place,
        @Listed @Text(max = 1000) String trigger,
        @Text(max = 2000) String reason) implements RecordBody {

    /** On which side of the fence. */
    public enum Place { IN_NOW, OUT, LATER }
}
