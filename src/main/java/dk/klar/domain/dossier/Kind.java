package dk.klar.domain.dossier;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.benefit.BusinessCase;
import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Opening;
import dk.klar.domain.concern.PrivacyNotice;
import dk.klar.domain.concern.Remark;
import dk.klar.domain.concern.Representative;
import dk.klar.domain.context.ContextProfile;
import dk.klar.domain.context.Dependency;
import dk.klar.domain.context.SuccessElsewhere;
import dk.klar.domain.context.Technology;
import dk.klar.domain.decision.Condition;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.decision.Fulfilment;
import dk.klar.domain.decision.Reminder;
import dk.klar.domain.decision.Reopening;
import dk.klar.domain.decision.Waiver;
import dk.klar.domain.evidence.JournalEntry;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.goal.GoalSet;
import dk.klar.domain.goal.GroundAnswer;
import dk.klar.domain.goal.Meaning;
import dk.klar.domain.goal.Rationale;
import dk.klar.domain.goal.SideEffect;
import dk.klar.domain.guidance.GroundQuestion;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.InsightNote;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.involvement.Involvement;
import dk.klar.domain.med.Committee;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.med.Meeting;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.plan.ConcurrentChange;
import dk.klar.domain.plan.ImplementationPlan;
import dk.klar.domain.plan.Lesson;
import dk.klar.domain.plan.Revision;
import dk.klar.domain.plan.RolloutStep;
import dk.klar.domain.plan.WorkflowDescription;
import dk.klar.domain.question.Question;
import dk.klar.domain.question.QuestionAnswer;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.retention.Retention;
import dk.klar.domain.scope.Extension;
import dk.klar.domain.scope.Reach;
import dk.klar.domain.scope.ScopeFence;
import dk.klar.domain.scope.ScopeItem;
import dk.klar.domain.support.Segment;
import dk.klar.domain.support.SupportChannel;
import dk.klar.domain.triage.DutyDone;
import dk.klar.domain.triage.StatutoryDuty;
import dk.klar.domain.triage.Triage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of record. A new kind is a Java record that is a {@link RecordBody}, and a line here; store, REST, form, page
 * and history follow from its fields.
 */
public enum Kind {
    TRIAGE("triage", Triage.class, Only.values()),
    DUTY("duties", DutyDone.class, StatutoryDuty.values()),
    GROUND_ANSWER("ground-questions", GroundAnswer.class, GroundQuestion.values()),
    TARGET_GROUP("target-groups", TargetGroup.class),
    PROFILE("profiles", ContextProfile.class),
    SUCCESS_ELSEWHERE("successes-elsewhere", SuccessElsewhere.class),
    DEPENDENCY("dependencies", Dependency.class),
    TECHNOLOGY("technology", Technology.class, Only.values()),
    LESSON("lessons", Lesson.class),
    CONCURRENT_CHANGE("concurrent-changes", ConcurrentChange.class),
    GOALS("goals", GoalSet.class, Only.values()),
    MEANING("meanings", Meaning.class),
    SIDE_EFFECT("side-effects", SideEffect.class),
    RATIONALE("rationales", Rationale.class),
    CONCERN("concerns", Concern.class, Door.SPEAK),
    ANSWER("answers", Answer.class, CONCERN),
    REMARK("remarks", Remark.class, Door.SPEAK),
    REPRESENTATIVE("representatives", Representative.class),
    OPENING("openings", Opening.class, Door.KLAR),
    BENEFIT("benefits", Benefit.class),
    BUSINESS_CASE("business-case", BusinessCase.class, Only.values()),
    INVOLVEMENT("involvements", Involvement.class),
    GATE_PLAN("gate-plans", GatePlan.class, Door.DECIDE, Gate.values()),
    DISCUSSION("discussions", Discussion.class),
    ROLE("roles", RoleAssignment.class),
    PILOT("pilots", Pilot.class),
    PLAN("plan", ImplementationPlan.class, Only.values()),
    ROLLOUT_STEP("rollout-steps", RolloutStep.class),
    REVISION("revisions", Revision.class),
    WORKFLOW_DESCRIPTION("workflow-descriptions", WorkflowDescription.class),
    SUPPORT("support", SupportChannel.class),
    SEGMENT("segments", Segment.class),
    SCOPE_FENCE("scope-fence", ScopeFence.class, Only.values()),
    SCOPE_ITEM("scope-items", ScopeItem.class),
    EXTENSION("extensions", Extension.class),
    JUDGEMENT("pitfalls", Judgement.class, Pitfall.values()),
    INSIGHT_NOTE("insights", InsightNote.class, Insight.values()),
    QUESTION_ANSWER("question-answers", QuestionAnswer.class),
    DECISION("decisions", Decision.class, Door.RULE),
    REACH("reaches", Reach.class, Door.KLAR),
    CONDITION("conditions", Condition.class, Door.RULE),
    REMINDER("reminders", Reminder.class, Door.KLAR),
    FULFILMENT("fulfilments", Fulfilment.class, CONDITION),
    WAIVER("waivers", Waiver.class, Door.WAIVE),
    PASSAGE("passages", Passage.class, Door.KLAR),
    REOPENING("reopenings", Reopening.class, Door.KLAR),
    JOURNAL_ENTRY("journal-entries", JournalEntry.class, PASSAGE),
    COMMITTEE("committees", Committee.class, Door.ADMINISTER),
    MEETING("meetings", Meeting.class, Door.ADMINISTER),
    QUESTION("questions", Question.class, Door.ADMINISTER),
    GATE_POLICY("gate-policies", GatePolicy.class, Door.ADMINISTER, Gate.values()),
    THRESHOLDS("thresholds", Thresholds.class, Door.ADMINISTER, Only.values()),
    RETENTION("retention", Retention.class, Door.ADMINISTER, Only.values()),
    PRIVACY_NOTICE("privacy-notice", PrivacyNotice.class, Door.ADMINISTER, Only.values());

    /** Rules ask for it by the hundred. */
    private static final Map<Class<?>, Kind> BY_BODY = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::body, kind -> kind));
    private static final Map<String, Kind> BY_SEGMENT = Arrays.stream(values()).collect(Collectors.toMap(Kind::segment, kind -> kind));

    private final String segment;
    private final Class<? extends RecordBody> body;
    private final Door door;
    private final List<Keyed> fixed;
    private final Kind beside;

    Kind(String segment, Class<? extends RecordBody> body, Keyed... fixed) {
        this(segment, body, Door.RECORD, fixed);
    }

    Kind(String segment, Class<? extends RecordBody> body, Door door, Keyed... fixed) {
        this(segment, body, door, List.of(fixed), null);
    }

    Kind(String segment, Class<? extends RecordBody> body, Kind beside) {
        this(segment, body, Door.RECORD, List.of(), beside);
    }

    Kind(String segment, Class<? extends RecordBody> body, Door door, List<Keyed> fixed, Kind beside) {
        this.segment = segment;
        this.body = body;
        this.door = door;
        this.fixed = fixed;
        this.beside = beside;
    }

    /** Frozen name in REST paths and in the store. */
    public String segment() {
        return segment;
    }

    public Class<? extends RecordBody> body() {
        return body;
    }

    /** Who may write such records. */
    public Door door() {
        return door;
    }

    /** What such records are about, one each (one pitfall, one judgement); empty where Klar hands out keys. */
    public List<Keyed> fixed() {
        return fixed;
    }

    /** The only keys such records can have; empty where Klar hands out keys. */
    public List<String> fixedKeys() {
        return fixed.stream().map(Keyed::id).toList();
    }

    /** What the record with this key is about; empty for a key that Klar handed out. */
    public Optional<Keyed> about(String key) {
        return fixed.stream().filter(thing -> thing.id().equals(key)).findFirst();
    }

    /** The kind whose records such a record belongs to, sharing their keys. */
    public Optional<Kind> beside() {
        return Optional.ofNullable(beside);
    }

    /** Whether there is at most one such record. */
    public boolean only() {
        return fixed.equals(List.of(Only.values()));
    }

    /** Whether such records belong to the municipality rather than to one implementation. */
    public boolean shared() {
        return door == Door.ADMINISTER;
    }

    /** Whether Jira's audit log is told: what the municipality decides for all, and what opens a gate or a letterbox. */
    public boolean audited() {
        return shared() || this == WAIVER || this == REOPENING || this == REPRESENTATIVE;
    }

    public static Optional<Kind> bySegment(String segment) {
        return Optional.ofNullable(BY_SEGMENT.get(segment));
    }

    static Kind of(Class<? extends RecordBody> body) {
        return Optional.ofNullable(BY_BODY.get(body)).orElseThrow();
    }
}
