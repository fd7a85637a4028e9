package dk.klar.domain.benefit;

import dk.klar.domain.record.Range;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure found on a day. */
public record Measurement(@Required LocalDate on, @Required @Range(max = 1_000_000_000L) BigDecimal value, @Text(max = 500, lines = false) String note) {
}
