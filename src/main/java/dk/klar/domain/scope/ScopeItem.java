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
        Sort sort,
        @Listed @Text(max = 1000) String trigger,
        @Text(max = 2000) String reason) implements RecordBody {

    /** What it is that stands on one side of the fence or the other. */
    public enum Sort { FUNCTION, DATA, INTEGRATION, USER_ROLE }

    /** What its moving inside makes larger; a function where nobody has said what it is. */
    Extent.Of extent() {
        return sort == null ? Extent.Of.FUNCTION : Extent.Of.valueOf(sort.name());
    }

    /** On which side of the fence. */
    public enum Place { IN_NOW, OUT, LATER }
}
