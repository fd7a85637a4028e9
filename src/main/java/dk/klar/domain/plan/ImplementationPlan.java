package dk.klar.domain.plan;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;

/**
 * The plan as a whole.
 *
 * @param story              where the organisation is going, and how this is part of it
 * @param stabilisationWeeks weeks after the last rollout step until it is daily life; empty for the usual
 * @param noOtherChanges     who was asked, where no other change hits the units
 * @param oneRouteForAll     why one way in does for everybody, where it does
 */
public record ImplementationPlan(
        @Listed @Text(max = 4000) String story,
        @Listed @Range(max = 104) Integer stabilisationWeeks,
        @Text(max = 1000) String noOtherChanges,
        @Text(max = 1000) String oneRouteForAll,
        @Text(max = 1000, lines = false) String document) implements RecordBody {
}
