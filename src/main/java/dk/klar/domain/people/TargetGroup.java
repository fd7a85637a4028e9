package dk.klar.domain.people;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.util.List;

/**
 * Those who are to change how they work: a unit, a profession, how many, with what technical environment.
 * Counts, never names.
 */
public record TargetGroup(
        @Required String unit,
        @Required String profession,
        @Required Integer headcount,
        String technicalEnvironment) implements RecordBody {

    /** A group of nobody would count for nothing where groups are weighed by their people. */
    @Override
    public List<Fault> faults() {
        return headcount < 1 ? List.of(Fault.of("headcount", "field.range", 1, Field.MOST)) : List.of();
    }

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
