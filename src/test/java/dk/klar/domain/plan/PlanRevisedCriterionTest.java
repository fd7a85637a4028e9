package dk.klar.domain.plan;

import static dk.klar.testing.PlanFixture.revision;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** The plan is a living document: looked at anew after the pilot, which ended on 26 April, and again later on. */
public class PlanRevisedCriterionTest {
    private static final Draft<Revision> AHEAD = Draft.of(Revision.class).with("plannedOn", "2026-09-01");

    private final DossierFixture dossier = DossierFixture.ready().with(Kind.REVISION, "ahead", AHEAD)
            .with(Kind.PLAN, "only", Draft.of(ImplementationPlan.class).with("story", "Mere tid til borgeren"));

    @Test
    public void metWhenThePlanWasGoneThroughSinceThePilot() {
        misses(revision -> revision);
        assertEquals(Outcome.MET, with(revision -> revision).criterion(Criterion.PLAN_REVISED).outcome());
        assertEquals(List.of(), with(revision -> revision).advice(Criterion.PLAN_REVISED));
    }

    @Test
    public void notMetByAPlanThatNobodyHasLookedAtSince() {
        missing(dossier, "plan.notRevised at revisions//");
        assertEquals(List.of(LocalDate.of(2026, 4, 26)), dossier.criterion(Criterion.PLAN_REVISED).missing().get(0).args());
        missing(DossierFixture.ready(), "plan.notRevised at revisions//");
    }

    @Test
    public void fromThePilotsLastDayOnItCounts() {
        misses(revision -> revision.with("heldOn", "2026-04-26"));
        misses(revision -> revision.with("heldOn", "2026-04-25"), "plan.notRevised at revisions//");
    }

    @Test
    public void aRevisionToComeIsAPlan() {
        misses(revision -> revision.with("heldOn", "2026-06-15"));
        misses(revision -> revision.with("heldOn", "2026-06-16"), "plan.notRevised at revisions//");
        misses(revision -> revision.without("heldOn"), "plan.notRevised at revisions//");
    }

    @Test
    public void ofSeveralPilotsTheLastOneCounts() {
        DossierFixture later = with(revision -> revision)
                .with(Kind.PILOT, "second", PilotFixture.realistic().with("endsOn", "2026-06-01"));
        missing(later, "plan.notRevised at revisions//");
        missing(with(revision -> revision).with(Kind.PILOT, "second", PilotFixture.realistic().with("endsOn", "2026-06-16")));
    }

    @Test
    public void thereIsNothingToAskBeforeAPilotIsOver() {
        assertEquals(Outcome.NOT_APPLICABLE, dossier.without(Kind.PILOT, "pilot").criterion(Criterion.PLAN_REVISED).outcome());
        DossierFixture running = dossier.with(Kind.PILOT, "pilot", PilotFixture.realistic().with("endsOn", "2026-06-16"));
        assertEquals(Outcome.NOT_APPLICABLE, running.criterion(Criterion.PLAN_REVISED).outcome());
        missing(running);
    }

    @Test
    public void whatWasLearnedIsWritten() {
        DossierFixture silent = with(revision -> revision.without("learned"));
        missing(silent, "plan.nothingLearned at revisions/held/learned");
        assertEquals(List.of(LocalDate.of(2026, 5, 19)), silent.criterion(Criterion.PLAN_REVISED).missing().get(0).args());
    }

    @Test
    public void whatWasLearnedIsAskedForBeforeThePilotToo() {
        DossierFixture early = with(revision -> revision.without("learned")).without(Kind.PILOT, "pilot");
        missing(early, "plan.nothingLearned at revisions/held/learned");
        assertEquals(Outcome.NOT_MET, early.criterion(Criterion.PLAN_REVISED).outcome());
    }

    @Test
    public void aPointAheadIsAdvised() {
        DossierFixture held = with(revision -> revision).without(Kind.REVISION, "ahead");
        missing(held);
        advice(held, "plan.noneAhead at revisions//");
        advice(held.with(Kind.REVISION, "today", AHEAD.with("plannedOn", "2026-06-15")), "plan.noneAhead at revisions//");
        advice(held.with(Kind.REVISION, "tomorrow", AHEAD.with("plannedOn", "2026-06-16")));
    }

    @Test
    public void aPointThatWasHeldBeforeItsDayIsNoLongerAhead() {
        advice(with(revision -> revision.with("plannedOn", "2026-07-01")).without(Kind.REVISION, "ahead"), "plan.noneAhead at revisions//");
    }

    @Test
    public void theStoryThatItIsAPartOfIsAdvised() {
        advice(with(revision -> revision).without(Kind.PLAN, "only"), "plan.noStory at plan/only/story");
    }

    @Test
    public void theVerdictRestsOnTheRevisions() {
        assertEquals(List.of("ahead", "held"),
                with(revision -> revision).criterion(Criterion.PLAN_REVISED).restsOn().stream().map(Entry::key).toList());
    }

    private DossierFixture with(UnaryOperator<Draft<Revision>> but) {
        return dossier.with(Kind.REVISION, "held", but.apply(revision()));
    }

    private void misses(UnaryOperator<Draft<Revision>> but, String... reasons) {
        missing(with(but), reasons);
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.PLAN_REVISED));
    }

    private static void advice(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.advice(Criterion.PLAN_REVISED));
    }
}
