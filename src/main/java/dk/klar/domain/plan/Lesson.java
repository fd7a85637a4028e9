package dk.klar.domain.plan;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * What an implementation before this one taught.
 *
 * @param issue       its Jira issue, where it has one
 * @param evaluatedOn when it was evaluated; the worst experience is one that never was
 */
public record Lesson(
        @Listed @Required String previous,
        IssueId issue,
        @Listed Experience experience,
        @Listed LocalDate evaluatedOn,
        @Text(max = 4000) String wentWell,
        @Text(max = 4000) String wentBadly,
        @Listed @Text(max = 4000) String doneDifferently) implements RecordBody {

    /** How people remember it: it colours what they expect now. */
    public enum Experience { GOOD, MIXED, BAD }
}
