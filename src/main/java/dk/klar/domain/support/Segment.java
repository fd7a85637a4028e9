package dk.klar.domain.support;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;

/**
 * Staff who need the same way in. People differ, so one way seldom does for all.
 *
 * @param prerequisites    what the way in takes for granted, such as reading Danish
 * @param mastery          what they need to master
 * @param route            their way in
 * @param helper           who is at their side
 * @param helperFoundItHard whether the helper once found it hard: often the best help
 * @param hours            hours that each of them gets
 */
public record Segment(
        @Listed @Required String who,
        @Listed @Range(min = 1) Integer headcount,
        @Text(max = 2000) String prerequisites,
        @Text(max = 2000) String mastery,
        @Listed @Text(max = 2000) String route,
        @Listed String helper,
        Boolean helperFoundItHard,
        @Listed @Range(max = 1000) BigDecimal hours) implements RecordBody {
}
