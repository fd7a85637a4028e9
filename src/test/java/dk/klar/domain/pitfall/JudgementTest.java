package dk.klar.domain.pitfall;

import static org.junit.Assert.assertEquals;

import dk.klar.testing.Draft;
import java.util.List;
import org.junit.Test;

/** Each stance asks for what makes it more than a tick. */
public class JudgementTest {
    private static final Draft<Judgement> JUDGEMENT = Draft.of(Judgement.class);

    @Test
    public void aJudgementHasAStance() {
        refused(JUDGEMENT, "stance field.required");
    }

    @Test
    public void notRelevantAsksForWhichKindAndWhy() {
        refused(JUDGEMENT.with("stance", "NOT_RELEVANT"), "notRelevantBecause judgement.kind", "reason judgement.why");
        for (Judgement.NotRelevant kind : Judgement.NotRelevant.values()) {
            refused(JUDGEMENT.with("stance", "NOT_RELEVANT").with("notRelevantBecause", kind.name()).with("reason", "Derfor"));
        }
    }

    @Test
    public void handledAsksForEvidence() {
        refused(JUDGEMENT.with("stance", "HANDLED"), "evidence judgement.evidence");
        refused(JUDGEMENT.with("stance", "HANDLED").with("evidence", "Referat"));
    }

    @Test
    public void hitAsksForACountermeasureAndWhoFollowsItUntilWhen() {
        refused(JUDGEMENT.with("stance", "HIT"), "countermeasure judgement.countermeasure", "followedBy judgement.followedBy",
                "reviewOn judgement.reviewOn");
        refused(JUDGEMENT.with("stance", "HIT").with("countermeasure", "Flere timer").with("followedBy", "lars").with("reviewOn", "2026-09-01"));
    }

    @Test
    public void watchingAsksForWhoAndUntilWhen() {
        refused(JUDGEMENT.with("stance", "WATCHING"), "followedBy judgement.followedBy", "reviewOn judgement.reviewOn");
        refused(JUDGEMENT.with("stance", "WATCHING").with("followedBy", "lars").with("reviewOn", "2026-09-01"));
    }

    private static void refused(Draft<Judgement> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
