package dk.klar.domain.gate;

import dk.klar.domain.benefit.BenefitsAcceptedCriterion;
import dk.klar.domain.benefit.BusinessCaseCriterion;
import dk.klar.domain.concern.ConcernsAnsweredCriterion;
import dk.klar.domain.concern.ConcernsSoughtCriterion;
import dk.klar.domain.context.ContextComparisonCriterion;
import dk.klar.domain.context.InterplayCriterion;
import dk.klar.domain.decision.DecisionCriterion;
import dk.klar.domain.decision.Waiver;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.goal.GoalsCriterion;
import dk.klar.domain.goal.GroundQuestionsCriterion;
import dk.klar.domain.goal.MeaningCriterion;
import dk.klar.domain.goal.RationalesCriterion;
import dk.klar.domain.goal.SideEffectsCriterion;
import dk.klar.domain.guidance.InsightsCriterion;
import dk.klar.domain.involvement.EarlyInvolvementCriterion;
import dk.klar.domain.involvement.HandsOnReachCriterion;
import dk.klar.domain.involvement.RepresentativenessCriterion;
import dk.klar.domain.med.MedCriterion;
import dk.klar.domain.people.RolesCriterion;
import dk.klar.domain.pilot.RealisticPilotCriterion;
import dk.klar.domain.pitfall.PitfallsCriterion;
import dk.klar.domain.plan.ChangeCollisionsCriterion;
import dk.klar.domain.plan.DayOneBenefitCriterion;
import dk.klar.domain.plan.LessonsCriterion;
import dk.klar.domain.plan.PlanRevisedCriterion;
import dk.klar.domain.plan.WorkflowDescribedCriterion;
import dk.klar.domain.question.OwnQuestionsCriterion;
import dk.klar.domain.scope.ExtensionsCriterion;
import dk.klar.domain.scope.NoveltyCriterion;
import dk.klar.domain.scope.ScopeFenceCriterion;
import dk.klar.domain.support.SegmentsCriterion;
import dk.klar.domain.support.SupportPlanCriterion;
import dk.klar.domain.triage.DutiesCriterion;
import dk.klar.domain.triage.TriageCriterion;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What can be asked of an implementation, each a rule of its own. Texts: {@code klar.criterion.<id>}. */
public enum Criterion {
    /** Roles filled, accepted, prepared for, with time granted (B1). */
    ROLES("roles", Section.ROLES, RolesCriterion::judge),
    /** A pilot whose blocking rules are met or accounted for, closed with the decision to scale (B2). */
    REALISTIC_PILOT("realistic-pilot", Section.PILOTS, RealisticPilotCriterion::judge),
    /** A discussion in the right MED committee before the decision (B3). */
    MED_DISCUSSION("med-discussion", Section.MED, MedCriterion::judge),
    /** Each benefit accepted by the manager who is to realise it (B4). */
    BENEFITS_ACCEPTED("benefits-accepted", Section.BENEFITS, BenefitsAcceptedCriterion::judge),
    /** What it is for now, what not, and how that is changed (B5). */
    SCOPE_FENCE("scope-fence", Section.SCOPE, ScopeFenceCriterion::judge),
    /** Support covers the rollout (B6). */
    SUPPORT_PLAN("support-plan", Section.SUPPORT, SupportPlanCriterion::judge),
    /** No concern unanswered that asks for an answer first (B7). */
    CONCERNS_ANSWERED("concerns-answered", Section.CONCERNS, ConcernsAnsweredCriterion::judge),
    /** What the municipality asks besides, each question with a demand of its own. */
    OWN_QUESTIONS("own-questions", Section.QUESTIONS, OwnQuestionsCriterion::judge),
    /** Decided by people, on record. */
    DECISION("decision", Section.DECISIONS, DecisionCriterion::judge),
    /** Every pitfall judged. */
    PITFALLS_JUDGED("pitfalls-judged", Section.PITFALLS, PitfallsCriterion::judge),
    /** Compared with the place where it succeeded, where that is an argument (A1). */
    CONTEXT_COMPARISON("context-comparison", Section.CONTEXT, ContextComparisonCriterion::judge),
    /** Enough of each target group have tried it themselves (A2). */
    HANDS_ON_REACH("hands-on-reach", Section.INVOLVEMENT, HandsOnReachCriterion::judge),
    /** Each step of the rollout gives something on its first day (A3). */
    DAY_ONE_BENEFIT("day-one-benefit", Section.PLAN, DayOneBenefitCriterion::judge),
    /** Not the usual few (A4). */
    REPRESENTATIVENESS("representativeness", Section.INVOLVEMENT, RepresentativenessCriterion::judge),
    /** Other changes in the same units (A5). */
    CHANGE_COLLISIONS("change-collisions", Section.TIMING, ChangeCollisionsCriterion::judge),
    /** The plan was looked at anew after the pilot (A6). */
    PLAN_REVISED("plan-revised", Section.PLAN, PlanRevisedCriterion::judge),
    /** A way in for each, as staff differ (A7). */
    SEGMENTS("segments", Section.SUPPORT, SegmentsCriterion::judge),
    /** What law and agreements ask for before first use. */
    STATUTORY_DUTIES("statutory-duties", Section.TRIAGE, DutiesCriterion::judge),
    /** Concerns are sought out, and answered in time. */
    CONCERNS_SOUGHT("concerns-sought", Section.CONCERNS, ConcernsSoughtCriterion::judge),
    /** Somebody has asked how much care this takes. */
    TRIAGE("triage", Section.TRIAGE, TriageCriterion::judge),
    /** The four questions answered from both sides. */
    GROUND_QUESTIONS("ground-questions", Section.GROUND_QUESTIONS, GroundQuestionsCriterion::judge),
    /** What it must play together with, beyond technology. */
    INTERPLAY("interplay", Section.INTERPLAY, InterplayCriterion::judge),
    /** What the implementation before this one taught. */
    LESSONS("lessons", Section.TIMING, LessonsCriterion::judge),
    /** One goal comes first, or several expressly do. */
    GOALS("goals", Section.GOALS, GoalsCriterion::judge),
    /** What it means to each profession. */
    MEANING("meaning", Section.GOALS, MeaningCriterion::judge),
    /** Side effects named and explained. */
    SIDE_EFFECTS("side-effects", Section.GOALS, SideEffectsCriterion::judge),
    /** Where steering and profession collide. */
    RATIONALES("rationales", Section.GOALS, RationalesCriterion::judge),
    /** The business case is a living document. */
    BUSINESS_CASE("business-case", Section.BENEFITS, BusinessCaseCriterion::judge),
    /** Involved before the decision, by more than information. */
    EARLY_INVOLVEMENT("early-involvement", Section.INVOLVEMENT, EarlyInvolvementCriterion::judge),
    /** Workflows described, by those who do the work, and tested by somebody outside. */
    WORKFLOW_DESCRIBED("workflow-described", Section.PLAN, WorkflowDescribedCriterion::judge),
    /** Not everything new at once. */
    NOVELTY("novelty", Section.SCOPE, NoveltyCriterion::judge),
    /** Each extension a small implementation of its own. */
    EXTENSIONS("extensions", Section.SCOPE, ExtensionsCriterion::judge),
    /** How the insights are met here. */
    INSIGHTS("insights", Section.INSIGHTS, InsightsCriterion::judge);

    private final String id;
    private final Section section;
    private final BiConsumer<GateCase, Findings> judge;

    Criterion(String id, Section section, BiConsumer<GateCase, Findings> judge) {
        this.id = id;
        this.section = section;
        this.judge = judge;
    }

    /** Frozen name in REST, evidence and texts. */
    public String id() {
        return id;
    }

    /** The section of the dossier that the criterion is about. */
    public Section section() {
        return section;
    }

    /** Whether every gate asks for it, so that no policy says how much: nobody is let off deciding, and questions say it themselves. */
    public boolean always() {
        return this == DECISION || this == OWN_QUESTIONS;
    }

    CriterionVerdict judge(GateCase gate, Demand demand) {
        Findings findings = new Findings();
        judge.accept(gate, findings);
        return findings.of(this, demand, Waiver.of(gate, this).orElse(null));
    }

    public static Optional<Criterion> byId(String id) {
        return Arrays.stream(values()).filter(criterion -> criterion.id.equals(id)).findFirst();
    }
}
