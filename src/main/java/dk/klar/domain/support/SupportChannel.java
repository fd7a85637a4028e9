package dk.klar.domain.support;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One way to get help.
 *
 * @param knowsProfession whether those who help know the professional task too
 * @param hoursPerWeek    hours of help a week
 * @param supplierDuty    where the supplier is bound to hold the level through the whole course
 */
public record SupportChannel(
        @Listed @Required String channel,
        @Listed @Required LocalDate from,
        @Listed @Required LocalDate to,
        @Listed Level level,
        @Listed Boolean knowsProfession,
        @Range(max = 10_000) BigDecimal hoursPerWeek,
        @Text(max = 2000) String supplierDuty) implements RecordBody {

    /** How near help is. */
    public enum Level { AT_YOUR_SIDE, IN_THE_UNIT, ON_CALL, REMOTE }

    @Override
    public List<Fault> faults() {
        return new Faults().notBefore("to", to, from, "support.ends.early").found();
    }
}
