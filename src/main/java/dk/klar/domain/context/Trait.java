package dk.klar.domain.context;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/** One place in one dimension. */
public record Trait(@Required ContextDimension dimension, @Required Conditions conditions, @Text(max = 1000) String note) {
}
