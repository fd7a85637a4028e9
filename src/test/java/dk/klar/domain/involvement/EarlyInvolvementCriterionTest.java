package dk.klar.domain.involvement;

import static dk.klar.testing.DossierFixture.plan;
import static dk.klar.testing.InvolvementFixture.event;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.context.Technology;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import dk.klar.testing.PilotFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Before it was decided, before it was tried, and best when people began to talk. */
public class EarlyInvolvementCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.EARLY_INVOLVEMENT);

    @Test
    public void metByDialogueOrMoreBeforeTheDecision() {
        for (String level : List.of("DIALOGUE", "HANDS_ON", "CO_DETERMINATION", "CO_CREATION")) {
            JUDGE.met(held(level, "2026-02-10"));
        }
    }

    @Test
    public void notMetWhenNobodyHasBeenInvolved() {
        JUDGE.misses(DossierFixture.ready(), "involvement.none at involvements//");
    }

    @Test
    public void informationIsNoInvolvement() {
        JUDGE.misses(held("INFORMATION", "2026-02-10"), "involvement.onlyInformation at involvements//");
    }

    @Test
    public void whatIsPlannedInvolvesNobodyYet() {
        DossierFixture later = DossierFixture.ready().without(Kind.PILOT, "pilot").with(Kind.GATE_PLAN, "rollout", plan().with("decidedOn", "2026-12-01"));
        JUDGE.misses(later.with(Kind.INVOLVEMENT, "e", event("DIALOGUE", "2026-06-16")), "involvement.none at involvements//");
        JUDGE.met(later.with(Kind.INVOLVEMENT, "e", event("DIALOGUE", "2026-06-15")));
        JUDGE.met(later.with(Kind.INVOLVEMENT, "e", event("DIALOGUE", "2026-06-16")).on(LocalDate.of(2026, 6, 16)));
    }

    @Test
    public void whereOnlyInformationHasBeenHeldAPlanForMoreChangesNothing() {
        JUDGE.misses(held("INFORMATION", "2026-02-10").with(Kind.INVOLVEMENT, "later", event("DIALOGUE", "2026-09-01")),
                "involvement.onlyInformation at involvements//");
    }

    @Test
    public void theDayBeforeTheDecisionIsBeforeIt() {
        JUDGE.met(held("DIALOGUE", "2026-06-09").without(Kind.PILOT, "pilot"));
    }

    @Test
    public void theDayOfTheDecisionIsTooLate() {
        DossierFixture late = held("DIALOGUE", "2026-06-10").without(Kind.PILOT, "pilot");
        JUDGE.misses(late, "involvement.afterDecision at involvements/e/heldOn");
        assertEquals(List.of(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 10)), JUDGE.args(late, "involvement.afterDecision"));
        JUDGE.misses(held("DIALOGUE", "2026-06-11").without(Kind.PILOT, "pilot"), "involvement.afterDecision at involvements/e/heldOn");
    }

    @Test
    public void informationBeforeTheDecisionDoesNotMakeLaterDialogueEarly() {
        JUDGE.misses(held("DIALOGUE", "2026-06-11").with(Kind.INVOLVEMENT, "told", event("INFORMATION", "2026-01-10")),
                "involvement.afterDecision at involvements/e/heldOn");
    }

    @Test
    public void theFirstEventCountsWhenItWasHeldNotWhenItWasWrittenDown() {
        JUDGE.met(held("DIALOGUE", "2026-06-11").with(Kind.INVOLVEMENT, "first", event("HANDS_ON", "2026-02-10")));
    }

    @Test
    public void whereNothingIsDecidedYetAnyDayIsBefore() {
        JUDGE.met(held("DIALOGUE", "2026-06-15").without(Kind.PILOT, "pilot").without(Kind.GATE_PLAN, "rollout"));
    }

    @Test
    public void aPilotThatBeganFirstIsSaidAndNoBar() {
        JUDGE.met(held("DIALOGUE", "2026-03-01"));
        JUDGE.met(held("DIALOGUE", "2026-03-02"), "involvement.afterPilot at involvements/e/heldOn");
        assertEquals(List.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 2)), JUDGE.args(held("DIALOGUE", "2026-03-09"), "involvement.afterPilot"));
    }

    @Test
    public void itIsTheFirstPilotThatCounts() {
        JUDGE.met(held("DIALOGUE", "2026-02-10").with(Kind.PILOT, "earlier",
                PilotFixture.realistic().without("rounds").with("startsOn", "2026-02-01")), "involvement.afterPilot at involvements/e/heldOn");
    }

    @Test
    public void aPilotWithoutAStartIsPassedOver() {
        JUDGE.met(held("DIALOGUE", "2026-03-02").with(Kind.PILOT, "pilot", PilotFixture.realistic().without("rounds").without("startsOn")));
    }

    @Test
    public void whatPeopleHaveHeardOfBeforeIsSaidAndNoBar() {
        JUDGE.met(heard("2026-02-09"), "involvement.afterTalk at involvements/e/heldOn");
        assertEquals(List.of(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 9)), JUDGE.args(heard("2026-02-09"), "involvement.afterTalk"));
        JUDGE.met(heard("2026-02-10"));
    }

    @Test
    public void theDayItWasDecidedToIntroduceItCountsTooWhereItIsKnown() {
        DossierFixture held = held("DIALOGUE", "2026-02-10");
        Draft<Technology> technology = Draft.of(Technology.class);
        JUDGE.met(held.with(Kind.TECHNOLOGY, "only", technology.with("introductionDecidedOn", "2026-02-11")));
        DossierFixture late = held.with(Kind.TECHNOLOGY, "only", technology.with("introductionDecidedOn", "2026-02-10"));
        JUDGE.misses(late, "involvement.afterIntroduction at involvements/e/heldOn");
        assertEquals(List.of(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 10)), JUDGE.args(late, "involvement.afterIntroduction"));
        assertEquals(List.of("involvements/e", "gate-plans/rollout", "technology/only"), JUDGE.restsOn(late));
    }

    @Test
    public void whatBecameDifferentIsAskedForOnceForAllEvents() {
        DossierFixture nothing = DossierFixture.ready().with(Kind.INVOLVEMENT, "e", event("DIALOGUE", "2026-02-10").without("whatChanged"));
        JUDGE.met(nothing, "involvement.nothingChanged at involvements/e/whatChanged");
        JUDGE.met(nothing.with(Kind.INVOLVEMENT, "later", event("DIALOGUE", "2026-02-11")));
    }

    @Test
    public void theVerdictRestsOnTheFirstEventAndTheDayOfTheDecision() {
        assertEquals(List.of("involvements/first", "gate-plans/rollout"),
                JUDGE.restsOn(held("DIALOGUE", "2026-06-11").with(Kind.INVOLVEMENT, "first", event("HANDS_ON", "2026-02-10"))));
    }

    private static DossierFixture held(String level, String day) {
        return DossierFixture.ready().with(Kind.INVOLVEMENT, "e", event(level, day));
    }

    private static DossierFixture heard(String day) {
        return held("DIALOGUE", "2026-02-10").with(Kind.TECHNOLOGY, "only", Draft.of(Technology.class).with("firstHeardOn", day));
    }
}
