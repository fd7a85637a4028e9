package dk.klar.domain.people;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;

/**
 * Those who are to change how they work: a unit, a profession, how many, with what technical environment.
 * Counts, never names.
 */
public record TargetGroup(
        @Listed @Required String unit,
        @Listed @Required String profession,
        @Listed @Required @Range(min = 1) Integer headcount,
        @Listed String technicalEnvironment) implements RecordBody {

    /** What a pilot site must share to stand for this group: profession and technical environment, in any writing of case. */
    public Context context() {
        return new Context(profession, technicalEnvironment);
    }

    /** Profession × technical environment. */
    public record Context(String profession, String technicalEnvironment) {
        public boolean matches(String otherProfession, String otherEnvironment) {
            return same(profession, otherProfession) && same(technicalEnvironment, otherEnvironment);
        }
    }

    /** Whether two units, professions or environments typed by hand mean the same. */
    public static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
