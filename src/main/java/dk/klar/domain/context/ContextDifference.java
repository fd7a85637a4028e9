package dk.klar.domain.context;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/** How the places of the rollout compare with the pilot's in one dimension. */
public record ContextDifference(@Required ContextDimension dimension, @Required Degree degree, @Text(max = 1000) String note) {
    /** Three steps, never averaged. */
    public enum Degree { ALIKE, SOMEWHAT_DIFFERENT, VERY_DIFFERENT }
}
