package dk.klar.domain.question;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * What is said here to a question of the municipality's own.
 *
 * @param question key of the question
 * @param evidence link to what shows it, or its journal number
 */
public record QuestionAnswer(
        @Listed @Required @RefersTo("questions") String question,
        @Listed @Required Says says,
        @Required @Text(max = 4000) String reason,
        @Text(max = 1000, lines = false) String evidence) implements RecordBody {
    /** Not relevant is a judgement too, and has its reason. */
    public enum Says { YES, NO, NOT_RELEVANT }
}
