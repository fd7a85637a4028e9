package dk.klar.domain.pilot;

import dk.klar.domain.record.Range;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * One place where the pilot ran.
 *
 * @param chances   how likely success was thought to be there, compared with other places
 * @param headcount how many took part
 * @param rationale why this place was picked
 */
public record Site(
        @Required String unit,
        String profession,
        String technicalEnvironment,
        Chances chances,
        @Range(min = 1) Integer headcount,
        @Text(max = 1000) String rationale) {

    /** How a place was picked. */
    public enum Chances { EASIEST, TYPICAL, HARD }
}
