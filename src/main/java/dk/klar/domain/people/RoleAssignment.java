package dk.klar.domain.people;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person in one role, and whether the person can fill it.
 *
 * @param unit              the unit that an agent is there for
 * @param agentAs           what the agent is to their colleagues
 * @param until             when the person's term ends; new people get a turn
 * @param acceptedOn        the day the person said yes
 * @param preparedOn        the day the person had been prepared for the role
 * @param preparation       how the person was prepared
 * @param hoursNeeded       hours a week that the role takes
 * @param hoursGranted      hours a week that the person's own manager has granted
 * @param grantedBy         who granted the hours
 * @param releasedFrom      duties that the person is released from
 * @param whyItMakesSense   the owner's own reason for the change
 * @param suppliesResources whether the owner can supply resources in every unit of the target groups
 * @param asksForResultsOn  when the owner asks for results next
 * @param sameAsOwner       the reason where the leader is also the owner
 */
public record RoleAssignment(
        @Group("who") @Listed @Required ChangeRole role,
        @Listed @Required UserKey person,
        @Listed String unit,
        AgentAs agentAs,
        LocalDate until,
        @Group("ready") @Listed LocalDate acceptedOn,
        @Listed LocalDate preparedOn,
        @Text(max = 1000) String preparation,
        @Group("time") @Listed @Range(max = WEEK) BigDecimal hoursNeeded,
        @Listed @Range(max = WEEK) BigDecimal hoursGranted,
        String grantedBy,
        @Text(max = 1000) String releasedFrom,
        @Group("why") @Text(max = 2000) String whyItMakesSense,
        Boolean suppliesResources,
        LocalDate asksForResultsOn,
        @Text(max = 1000) String sameAsOwner) implements RecordBody {

    /** Hours of a week; nobody can grant more. */
    private static final long WEEK = 168;

    /** The booklet's agents are most often managers, also ambassadors or super-users. */
    public enum AgentAs { MANAGER, AMBASSADOR, SUPER_USER }

    @Override
    public List<Fault> faults() {
        return role == ChangeRole.AGENT ? new Faults().require("unit", unit, "role.unit.required").found() : List.of();
    }

    /** Those who lead the change. */
    public static Set<UserKey> leaders(Collection<? extends Entry<?>> entries) {
        return entries.stream().map(Entry::body).filter(RoleAssignment.class::isInstance).map(RoleAssignment.class::cast)
                .filter(assignment -> assignment.role() == ChangeRole.LEADER).map(RoleAssignment::person).collect(Collectors.toUnmodifiableSet());
    }

    /** The same role, for another person, who has said nothing to it yet. */
    RoleAssignment handedTo(UserKey other) {
        return new RoleAssignment(role, other, unit, agentAs, null, null, null, "", hoursNeeded, null, "", "", "", null, asksForResultsOn, "");
    }

    /** A person named in a role and nothing more, as Jira's role field does it. */
    public static RoleAssignment named(ChangeRole role, UserKey person, String unit) {
        return new RoleAssignment(role, person, unit, null, null, null, null, "", null, null, "", "", "", null, null, "");
    }
}
