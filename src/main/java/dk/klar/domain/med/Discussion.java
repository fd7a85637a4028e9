package dk.klar.domain.med;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * One item on one meeting's agenda.
 *
 * @param committee          key of the committee
 * @param materialSentOn     the day the members had the material
 * @param employeeViews      the employee side's views and proposals
 * @param managementAnswer   management's reasoned answer to them
 * @param principlesAgreed   guiding marks that the committee agreed on
 * @param minutes            link to the minutes, or their journal number
 * @param approvedByManagement whether the chair has approved the minutes
 * @param approvedByEmployees  whether the vice-chair has
 */
public record Discussion(
        @Group("meeting") @Listed @Required @RefersTo("committees") String committee,
        @Listed @Required Type type,
        @Listed @Required LocalDate meetingOn,
        @Text(max = 50, lines = false) String agendaItem,
        LocalDate materialSentOn,
        @Group("content") @Text String employeeViews,
        @Text String managementAnswer,
        @Text(max = 4000) String principlesAgreed,
        @Group("afterwards") @Text(max = 1000, lines = false) String minutes,
        Boolean approvedByManagement,
        Boolean approvedByEmployees,
        LocalDate followUpOn) implements RecordBody {

    /** How far the committee took it; information alone is no discussion. */
    public enum Type { INFORMATION, DISCUSSION, GUIDELINE, COMMON_PRINCIPLES }

    @Override
    public List<Fault> faults() {
        return new Faults().notBefore("followUpOn", followUpOn, meetingOn, "discussion.followUp.early")
                .notAfter("materialSentOn", materialSentOn, meetingOn, "discussion.material.late").found();
    }
}
