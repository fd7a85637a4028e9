package dk.klar.domain.pilot;

import dk.klar.domain.record.Required;

/**
 * A kind of task that the technology is for.
 *
 * @param normalPerWeek how many of them the pilot sites together have in a normal week
 * @param observed      how many were done with the technology during the pilot
 */
public record TaskType(@Required String name, Integer normalPerWeek, Integer observed) {
}
