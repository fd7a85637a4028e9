package dk.klar.domain.concern;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * What an employee says: a concern, a question, a suggestion.
 *
 * @param atStake       what is at stake for them, professionally or personally
 * @param idea          the idea that it points to
 * @param beforeRollout whether they ask for an answer before the rollout
 */
public record Concern(
        @Listed @Required Nature nature,
        @Listed @Required @Text(max = 4000) String text,
        @Text(max = 2000) String atStake,
        @Text(max = 2000) String idea,
        @Listed Boolean beforeRollout) implements RecordBody {

    /** What kind of thing is said. */
    public enum Nature { CONCERN, QUESTION, SUGGESTION }
}
