package dk.klar.domain.pilot;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/** What was measured before and during the pilot, in words or figures of the team's own. */
public record Measure(@Required String name, @Text(max = 500, lines = false) String before, @Text(max = 500, lines = false) String after) {
}
