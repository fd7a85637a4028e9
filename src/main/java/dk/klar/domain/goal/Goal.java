package dk.klar.domain.goal;

import dk.klar.domain.record.Range;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * One kind of goal.
 *
 * @param weight percent of the whole
 */
public record Goal(@Required Kind kind, @Text(max = 1000) String aim, @Range(max = 100) Integer weight, Boolean primary) {
    /** The booklet's six kinds of goals, G1 to G6. */
    public enum Kind {
        SERVICE, PROFESSIONALISM, WORK_ENVIRONMENT, SAVINGS, FREED_LABOUR, POLITICAL;

        /** Goals that others pay for: what they mean for the rest has to be said. */
        boolean costsOthers() {
            return this == SAVINGS || this == FREED_LABOUR;
        }
    }
}
