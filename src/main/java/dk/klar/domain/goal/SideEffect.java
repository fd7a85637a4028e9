package dk.klar.domain.goal;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * What else the technology does to the work, wanted or not.
 *
 * @param profession  who feels it; empty for all
 * @param explanation why it is accepted, or how it is explained to those who feel it
 * @param because     what the explanation rests on
 * @param mitigation  what is done against it
 */
public record SideEffect(
        @Listed @Required String effect,
        @Listed @Required Kind kind,
        @Listed Area area,
        String profession,
        @Text(max = 4000) String explanation,
        @Listed Because because,
        @Text(max = 4000) String mitigation) implements RecordBody {

    /** Whether it is wanted; if not, whether it is put up with or countered. */
    public enum Kind { WANTED, UNWANTED_ACCEPTED, UNWANTED_MITIGATED }

    /** What of the work it touches. */
    public enum Area { TASKS, RELATIONS, ROLES, AUTONOMY, WHOLE_PERSON_VIEW, HIDDEN_LEARNING, WORK_ENVIRONMENT }

    /** Reasons that can be given for a side effect. That the system requires it is no explanation. */
    public enum Because { CORE_TASK, CITIZENS, WORK_ENVIRONMENT, LAW, ECONOMY, SYSTEM_REQUIRES }
}
