package dk.klar.domain.plan;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Another change that hits a unit of the target groups.
 *
 * @param issue    its Jira issue, where it has one
 * @param handling what is done where the two collide
 */
public record ConcurrentChange(
        @Listed @Required String change,
        @Listed @Required String unit,
        @Listed LocalDate from,
        @Listed LocalDate to,
        IssueId issue,
        @Listed Effect effect,
        @Text(max = 2000) String handling) implements RecordBody {

    /** What the two do to one another. */
    public enum Effect { SUPPORTS, NEUTRAL, COLLIDES }

    @Override
    public List<Fault> faults() {
        return new Faults().notBefore("to", to, from, "change.ends.early").found();
    }

    /** Whether both are on at some time; a change without an end goes on. */
    boolean overlaps(RolloutStep step) {
        return (from == null || !from.isAfter(step.lastDay())) && (to == null || !to.isBefore(step.startsOn()));
    }
}
