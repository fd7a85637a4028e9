package dk.klar.domain.evidence;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/** Where a passage's evidence is filed; its record's key is the passage's. */
public record JournalEntry(@Listed @Required @Text(max = 100, lines = false) String number, @Listed LocalDate filedOn) implements RecordBody {
}
