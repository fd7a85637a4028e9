package dk.klar.domain.concern;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/** What a colleague says to somebody's concern. */
public record Remark(@Required @RefersTo("concerns") String concern, @Listed @Required @Text(max = 2000) String text) implements RecordBody {
}
