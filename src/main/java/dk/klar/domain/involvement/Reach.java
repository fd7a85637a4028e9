package dk.klar.domain.involvement;

import dk.klar.domain.record.Range;
import dk.klar.domain.record.Required;

/**
 * People of one unit and profession at an event; counted, never named.
 *
 * @param alsoInTheLastTwo how many of them also took part in the last two implementations
 */
public record Reach(@Required String unit, @Required String profession, @Required @Range(min = 1) Integer people,
                    Integer alsoInTheLastTwo) {
}
