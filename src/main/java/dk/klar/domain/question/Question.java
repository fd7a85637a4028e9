package dk.klar.domain.question;

import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * A question of the municipality's own that is asked at a gate. Yes is the answer that lets an implementation through.
 *
 * @param demand whether it holds back or should merely be there; off takes it out of use and keeps its answers
 */
public record Question(
        @Listed @Required Gate gate,
        @Listed @Required @Text(max = 500, lines = false) String danish,
        @Text(max = 500, lines = false) String english,
        @Listed @Required Demand demand) implements RecordBody {
    Bilingual words() {
        return new Bilingual(danish, english);
    }
}
