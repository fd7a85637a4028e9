package dk.klar.domain.pilot;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * One round of the pilot.
 *
 * @param changed what was changed before this round because of the one before
 */
public record Round(@Required LocalDate from, LocalDate to, @Text(max = 2000) String changed) {
}
