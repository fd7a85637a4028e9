package dk.klar.domain.people;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One person in one role, and whether the person can fill it.
 *
 * @param unit            the unit that an agent is there for
 * @param acceptedOn      the day the person said yes
 * @param preparedOn      the day the person had been prepared for the role
 * @param preparation     how the person was prepared
 * @param hoursNeeded     hours a week that the role takes
 * @param hoursGranted    hours a week that the person's own manager has granted
 * @param grantedBy       who granted the hours
 * @param releasedFrom    duties that the person is released from
 * @param whyItMakesSense the owner's own reason for the change
 * @param sameAsOwner     the reason where the leader is also the owner
 */
public record RoleAssignment(
        @Group("who") @Required ChangeRole role,
        @Required UserKey person,
        String unit,
        @Group("ready") LocalDate acceptedOn,
        LocalDate preparedOn,
        @Text(max = 1000) String preparation,
        @Group("time") BigDecimal hoursNeeded,
        BigDecimal hoursGranted,
        String grantedBy,
        @Text(max = 1000) String releasedFrom,
        @Group("why") @Text(max = 2000) String whyItMakesSense,
        @Text(max = 1000) String sameAsOwner) implements RecordBody {

    /** Hours of a week; nobody can grant more. */
    private static final BigDecimal WEEK = BigDecimal.valueOf(168);

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (role == ChangeRole.AGENT && unit.isEmpty()) {
            faults.add(Fault.of("unit", "role.unit.required"));
        }
        if (hoursNeeded != null && hoursNeeded.compareTo(WEEK) > 0) {
            faults.add(Fault.of("hoursNeeded", "field.range", 0, WEEK));
        }
        if (hoursGranted != null && hoursGranted.compareTo(WEEK) > 0) {
            faults.add(Fault.of("hoursGranted", "field.range", 0, WEEK));
        }
        return faults;
    }

    /** A person named in a role and nothing more, as Jira's role field does it. */
    public static RoleAssignment named(ChangeRole role, UserKey person, String unit) {
        return new RoleAssignment(role, person, unit, null, null, "", null, null, "", "", "", "");
    }
}
