package dk.klar.domain.dossier;

import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.triage.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sections of a dossier, in the order to show them: by recommendation, with what comes before them all and what cuts
 * across. Texts: {@code klar.section.<id>} and {@code .about}.
 */
public enum Section {
    TRIAGE("triage", null, Track.LIGHT, Stage.PREPARING, Stage.BEFORE_ROLLOUT, Kind.TRIAGE, Kind.DUTY),
    GROUND_QUESTIONS("ground-questions", null, Track.LIGHT, Stage.PREPARING, Stage.PILOT, Kind.GROUND_ANSWER),
    TARGET_GROUPS("target-groups", Recommendation.K1, Track.LIGHT, Stage.PREPARING, Stage.BEFORE_ROLLOUT, Kind.TARGET_GROUP),
    CONTEXT("context", Recommendation.K1, Track.STANDARD, Stage.PREPARING, Stage.BEFORE_ROLLOUT, Kind.PROFILE, Kind.SUCCESS_ELSEWHERE),
    INTERPLAY("interplay", Recommendation.K1, Track.FULL, Stage.PREPARING, Stage.BEFORE_ROLLOUT, Kind.TECHNOLOGY, Kind.DEPENDENCY),
    TIMING("timing", Recommendation.K1, Track.STANDARD, Stage.PREPARING, Stage.ROLLOUT, Kind.LESSON, Kind.CONCURRENT_CHANGE),
    GOALS("goals", Recommendation.K2, Track.STANDARD, Stage.PREPARING, Stage.PILOT, Kind.GOALS, Kind.MEANING, Kind.SIDE_EFFECT, Kind.RATIONALE),
    CONCERNS("concerns", Recommendation.K2, Track.LIGHT, Stage.PREPARING, Stage.REALISATION,
            Kind.CONCERN, Kind.ANSWER, Kind.REMARK, Kind.REPRESENTATIVE),
    BENEFITS("benefits", Recommendation.K2, Track.LIGHT, Stage.PILOT, Stage.REALISATION, Kind.BENEFIT, Kind.BUSINESS_CASE),
    INVOLVEMENT("involvement", Recommendation.K3, Track.STANDARD, Stage.PREPARING, Stage.ROLLOUT, Kind.INVOLVEMENT),
    MED("med", Recommendation.K3, Track.LIGHT, Stage.PREPARING, Stage.BEFORE_ROLLOUT, Kind.GATE_PLAN, Kind.DISCUSSION),
    ROLES("roles", Recommendation.K4, Track.LIGHT, Stage.PREPARING, Stage.REALISATION, Kind.ROLE),
    PILOTS("pilots", Recommendation.K4, Track.LIGHT, Stage.PREPARING, Stage.BEFORE_ROLLOUT, Kind.PILOT),
    PLAN("plan", Recommendation.K4, Track.STANDARD, Stage.PILOT, Stage.ROLLOUT, Kind.PLAN, Kind.ROLLOUT_STEP, Kind.REVISION, Kind.WORKFLOW_DESCRIPTION),
    SUPPORT("support", Recommendation.K4, Track.LIGHT, Stage.PILOT, Stage.REALISATION, Kind.SUPPORT, Kind.SEGMENT),
    SCOPE("scope", Recommendation.K4, Track.LIGHT, Stage.PILOT, Stage.REALISATION, Kind.SCOPE_FENCE, Kind.SCOPE_ITEM, Kind.EXTENSION),
    QUESTIONS("questions", null, Track.LIGHT, Stage.PREPARING, Stage.ROLLOUT, Kind.QUESTION_ANSWER),
    DECISIONS("decisions", null, Track.LIGHT, Stage.PILOT, Stage.REALISATION, Kind.DECISION, Kind.CONDITION, Kind.FULFILMENT, Kind.WAIVER,
            Kind.PASSAGE, Kind.JOURNAL_ENTRY, Kind.REOPENING),
    PITFALLS("pitfalls", null, Track.LIGHT, Stage.PREPARING, Stage.ROLLOUT, Kind.JUDGEMENT),
    INSIGHTS("insights", null, Track.FULL, Stage.PREPARING, Stage.REALISATION, Kind.INSIGHT_NOTE);

    private final String id;
    private final Recommendation recommendation;
    private final Track leastTrack;
    private final Stage from;
    private final Stage to;
    private final List<Kind> kinds;

    Section(String id, Recommendation recommendation, Track leastTrack, Stage from, Stage to, Kind... kinds) {
        this.id = id;
        this.recommendation = recommendation;
        this.leastTrack = leastTrack;
        this.from = from;
        this.to = to;
        this.kinds = List.of(kinds);
    }

    /** Frozen name in addresses and texts. */
    public String id() {
        return id;
    }

    /** The recommendation it belongs to; empty for what comes before them all or cuts across. */
    public Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    public List<Kind> kinds() {
        return kinds;
    }

    /** Whether it is worth the reader's attention on this track at this stage; the rest stays folded. */
    public boolean matters(Track track, Stage stage) {
        return leastTrack.compareTo(track) <= 0 && from.compareTo(stage) <= 0 && stage.compareTo(to) <= 0;
    }

    public static Optional<Section> byId(String id) {
        return Arrays.stream(values()).filter(section -> section.id.equals(id)).findFirst();
    }

    /** The section that shows records of this kind; empty for what belongs to no dossier's page. */
    public static Optional<Section> of(Kind kind) {
        return Arrays.stream(values()).filter(section -> section.kinds.contains(kind)).findFirst();
    }
}
