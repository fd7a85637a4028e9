package dk.klar.domain.pilot;

import dk.klar.domain.context.ContextDifference;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pilot test: where, with what, for how long, judged against what, and what came of it. {@link Realism} says
 * whether it was realistic.
 *
 * @param responsible          who runs it
 * @param responsibleIs        which side that person is on
 * @param cycleWeeks           weeks of one normal cycle of the work, such as 1, or 4 for monthly tasks
 * @param supportHoursPilot    hours of support a user a week during the pilot
 * @param supportHoursRollout  hours of support a user a week that the rollout is planned with
 * @param participants         how the participants compare with the target group
 * @param extraAttention       what else the pilot sites got that others will not
 * @param apartFromCasework    whether it was kept apart from real casework
 * @param technicalPassedOn    the day the technology, with the systems around it, was found to work
 * @param integrationsTested   which other systems it was tested with
 * @param workflowStartedOn    the day it was first used in the real workflow at scale
 * @param versionTested        product version and configuration in the pilot
 * @param versionRolledOut     product version and configuration that the rollout will have
 * @param whatDidNotWork       what did not work
 * @param dissent              who saw it differently, and why
 * @param evaluatedBy          who wrote the evaluation
 * @param evaluation           the evaluation, or the link to it
 */
public record Pilot(
        @Group("basics") @Listed @Required String title,
        @Text(max = 4000) String purpose,
        @Listed LocalDate startsOn,
        @Listed LocalDate endsOn,
        UserKey responsible,
        ResponsibleIs responsibleIs,
        @Group("sites") List<Site> sites,
        List<ContextDifference> contextDifferences,
        @Group("tasks") @Range(min = 1, max = 52) Integer cycleWeeks,
        List<TaskType> taskTypes,
        @Group("conditions") BigDecimal supportHoursPilot,
        BigDecimal supportHoursRollout,
        Participants participants,
        @Text(max = 2000) String extraAttention,
        Boolean apartFromCasework,
        @Group("criteria") List<PilotCriterion> criteria,
        @Group("technology") LocalDate technicalPassedOn,
        @Text(max = 2000) String integrationsTested,
        LocalDate workflowStartedOn,
        String versionTested,
        String versionRolledOut,
        @Group("rounds") List<Round> rounds,
        @Group("result") List<Measure> measures,
        @Text(max = 4000) String whatWorked,
        @Text(max = 4000) String whatDidNotWork,
        @Text(max = 4000) String dissent,
        @Group("evaluation") LocalDate evaluatedOn,
        @Text(max = 500, lines = false) String evaluatedBy,
        @Text String evaluation,
        @Group("decision") @Listed Closing decision,
        LocalDate decidedOn,
        @Text(max = 4000) String decisionReason,
        @Group("justifications") List<Justification> justifications) implements RecordBody {

    /** Which side the person in charge of a pilot is on. */
    public enum ResponsibleIs { TARGET_GROUP_EMPLOYEE, FIRST_LINE_MANAGER, PROJECT, SUPPLIER }

    /** How the participants' skill and motivation compare with the target group's. */
    public enum Participants { LIKE_TARGET_GROUP, MORE_SKILLED_OR_MOTIVATED, LESS_SKILLED_OR_MOTIVATED }

    /** What a pilot is closed with. */
    public enum Closing { SCALE, ADJUST_AND_NEW_ROUND, STOP }

    /** The lists are copied, so the record stays as it was made. */
    public Pilot {
        sites = List.copyOf(sites);
        contextDifferences = List.copyOf(contextDifferences);
        taskTypes = List.copyOf(taskTypes);
        criteria = List.copyOf(criteria);
        rounds = List.copyOf(rounds);
        measures = List.copyOf(measures);
        justifications = List.copyOf(justifications);
    }

    @Override
    public List<Fault> faults() {
        return new PilotFaults(this).found();
    }

    /** Who justified a rule and when is Klar's to say: kept where the words are unchanged, the writer's and today's where not. */
    @Override
    public Pilot stamped(UserKey author, LocalDate today, RecordBody before) {
        List<Justification> earlier = before instanceof Pilot pilot ? pilot.justifications() : List.of();
        return withJustifications(justifications.stream()
                .map(justification -> earlier.stream().filter(justification::saysTheSameAs).findFirst()
                        .orElseGet(() -> justification.by(author, today)))
                .toList());
    }

    public Optional<Justification> justification(PilotRule rule) {
        return justifications.stream().filter(justification -> justification.rule() == rule).findFirst();
    }

    private Pilot withJustifications(List<Justification> stamped) {
        return new Pilot(title, purpose, startsOn, endsOn, responsible, responsibleIs, sites, contextDifferences,
                cycleWeeks, taskTypes, supportHoursPilot, supportHoursRollout, participants, extraAttention,
                apartFromCasework, criteria, technicalPassedOn, integrationsTested, workflowStartedOn, versionTested,
                versionRolledOut, rounds, measures, whatWorked, whatDidNotWork, dissent, evaluatedOn, evaluatedBy,
                evaluation, decision, decidedOn, decisionReason, stamped);
    }
}
