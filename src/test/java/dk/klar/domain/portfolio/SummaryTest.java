package dk.klar.domain.portfolio;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.DossierFixture.discussion;
import static dk.klar.testing.DossierFixture.plan;
import static dk.klar.testing.DossierFixture.role;
import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.context.Technology;
import dk.klar.domain.context.Technology.RadarRing;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.plan.ConcurrentChange;
import dk.klar.domain.plan.RolloutStep;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Where an implementation stands, in few words. */
public class SummaryTest {
    private static final Draft<Pilot> PILOT = Draft.of(Pilot.class).with("title", "Robot");
    private final DossierFixture empty = DossierFixture.empty();

    @Test
    public void whatIsReadyLacksNothing() {
        Summary summary = of(DossierFixture.ready());
        assertEquals(Map.of(Gate.ROLLOUT, GateState.READY), summary.states());
        assertEquals(List.of(), summary.unmet());
        assertEquals(MedState.DISCUSSED, summary.med());
        assertEquals(PilotState.DECIDED, summary.pilots());
    }

    @Test
    public void whatHoldsItBackStandsUnderItsRecommendation() {
        Summary summary = of(empty);
        assertEquals(Optional.of(GateState.BLOCKED), summary.state());
        assertTrue(summary.unmet().contains(Criterion.MED_DISCUSSION));
        assertEquals(1, summary.unmetByRecommendation().get(Recommendation.K3).intValue());
        assertFalse("should, not must", summary.unmet().contains(Criterion.HANDS_ON_REACH));
    }

    @Test
    public void whatOthersCanLearnIsOfTheSameDossierAndTheSameVerdict() {
        assertEquals(Map.of(Gate.ROLLOUT, of(empty).unmet()), of(empty).experience().unmet());
        Summary ready = of(DossierFixture.ready());
        assertEquals(Map.of(), ready.experience().unmet());
        assertEquals(ready.track(), ready.experience().track());
        assertEquals(List.of(Pilot.Closing.SCALE), ready.experience().outcomes());
        assertTrue(ready.experience().pitfalls().containsKey(Pitfall.P1_1) && ready.experience().medDiscussed());
        assertFalse(of(empty).experience().medDiscussed());
    }

    @Test
    public void itIsUnderWaySinceItsOldestRecordWhateverTheMunicipalityHasRecordedBefore() {
        DossierFixture begun = empty.said(Kind.CONCERN, "a", ConcernFixture.concern(), "bo", "2026-05-04")
                .said(Kind.CONCERN, "b", ConcernFixture.concern(), "bo", "2026-06-01");
        assertEquals(LocalDate.of(2026, 5, 4), of(begun).begunOn());
        assertEquals("a pilot from before Klar", LocalDate.of(2025, 12, 1), of(begun.with(Kind.PILOT, "p", PILOT.with("startsOn", "2025-12-01"))).begunOn());
        assertEquals("and one that is yet to come", LocalDate.of(2026, 1, 5), of(begun.with(Kind.PILOT, "p", PILOT.with("startsOn", TODAY.plusDays(9).toString()))
                .with(Kind.PILOT, "q", PILOT)).begunOn());
        assertNull(of(empty.with(Kind.COMMITTEE, "area", DossierFixture.committee("AREA"))).begunOn());
    }

    @Test
    public void whatBelongsToNoRecommendationIsCountedByItself() {
        Summary summary = of(empty);
        int under = summary.unmetByRecommendation().values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(summary.unmet().size(), under + summary.unmetOfNone());
        assertTrue(summary.unmetOfNone() > 0);
    }

    @Test
    public void whatIsWaivedHoldsNothingBackAndIsNamed() {
        Summary summary = of(DossierFixture.ready().without(Kind.SUPPORT, "support")
                .with(Kind.WAIVER, "w", DossierFixture.waiver("SUPPORT_PLAN", TODAY.plusDays(10).toString())));
        assertEquals(List.of(Criterion.SUPPORT_PLAN), summary.waived());
        assertFalse(summary.unmet().contains(Criterion.SUPPORT_PLAN));
    }

    @Test
    public void pilotsAreNoneThenPlannedRunningOverAndDecided() {
        assertEquals(PilotState.NONE, of(empty).pilots());
        assertEquals(PilotState.PLANNED, pilots(PILOT));
        assertEquals(PilotState.PLANNED, pilots(PILOT.with("startsOn", TODAY.plusDays(1).toString())));
        assertEquals(PilotState.RUNNING, pilots(PILOT.with("startsOn", TODAY.toString())));
        Draft<Pilot> over = PILOT.with("startsOn", TODAY.minusDays(9).toString()).with("endsOn", TODAY.minusDays(1).toString());
        assertEquals(PilotState.UNDECIDED, pilots(over));
        assertEquals(PilotState.DECIDED, pilots(over.with("decision", "STOP").with("decidedOn", TODAY.toString()).with("decisionReason", "x")));
        assertEquals("the last day is a day of the pilot", PilotState.RUNNING, pilots(over.with("endsOn", TODAY.toString())));
    }

    @Test
    public void medIsUnplannedThenMissingPlannedIncompleteAndDiscussed() {
        assertEquals(MedState.UNPLANNED, of(empty).med());
        DossierFixture planned = empty.with(Kind.GATE_PLAN, "rollout", plan());
        assertEquals(MedState.MISSING, of(planned).med());
        Summary onAgenda = of(planned.with(Kind.DISCUSSION, "d", discussion().with("meetingOn", TODAY.plusDays(3).toString())
                .with("followUpOn", TODAY.plusDays(90).toString()).without("materialSentOn")));
        assertEquals(MedState.PLANNED, onAgenda.med());
        assertEquals(TODAY.plusDays(3), onAgenda.nextMeeting());
        Summary held = of(planned.with(Kind.DISCUSSION, "d", discussion().with("managementAnswer", "")));
        assertEquals(MedState.INCOMPLETE, held.med());
        assertNull("a meeting that was held is no next one", held.nextMeeting());
    }

    @Test
    public void theOldestConcernThatNobodyAnsweredCountsAndWhatWasSaidInConfidenceDoesNot() {
        DossierFixture said = empty.said(Kind.CONCERN, "a", ConcernFixture.concern(), "bo", "2026-05-04")
                .said(Kind.CONCERN, "b", ConcernFixture.concern(), "bo", "2026-06-01");
        assertEquals(LocalDate.of(2026, 5, 4), of(said).unansweredSince());
        assertEquals(LocalDate.of(2026, 6, 1), of(said.with(Kind.ANSWER, "a", ConcernFixture.answer())).unansweredSince());
        assertNull(of(empty.confided(true, null)).unansweredSince());
    }

    @Test
    public void thoseWhoOwnAndTheUnitsAreNamedOnce() {
        Summary summary = of(empty.with(Kind.ROLE, "o", role("OWNER", "olga")).with(Kind.ROLE, "p", role("OWNER", "olga")).with(Kind.ROLE, "l", role("LEADER", "lars"))
                .with(Kind.TARGET_GROUP, "t", targetGroup("Øst", "SOSU", 5, "")).with(Kind.TARGET_GROUP, "u", targetGroup("øst", "Læge", 2, "")));
        assertEquals(List.of(new UserKey("olga")), summary.owners());
        assertEquals(List.of(new UserKey("lars")), summary.leaders());
        assertEquals(1, summary.units().size());
    }

    @Test
    public void theTechnologyIsSaidByItself() {
        assertEquals(Ripeness.unknown(), of(empty).ripeness());
        assertEquals(new Ripeness(Ripeness.Grade.MATURE, RadarRing.KLAR), of(empty.with(Kind.TECHNOLOGY, Only.ONLY.id(),
                Draft.of(Technology.class).with("maturity", "MATURE").with("radarRing", "KLAR"))).ripeness());
        assertEquals(Ripeness.Grade.UNKNOWN, of(empty.with(Kind.TECHNOLOGY, Only.ONLY.id(), Draft.of(Technology.class).with("radarRing", "KLAR"))).ripeness().grade());
    }

    @Test
    public void whatChangesInAUnitIsItsOwnStepsAndTheOthers() {
        DossierFixture changing = empty.with(Kind.TARGET_GROUP, "t", targetGroup("Øst", "SOSU", 5, "")).with(Kind.TARGET_GROUP, "u", targetGroup("Nord", "SOSU", 5, ""))
                .with(Kind.ROLLOUT_STEP, "a", Draft.of(RolloutStep.class).with("title", "Alle").with("startsOn", "2026-09-01").with("endsOn", "2026-09-30"))
                .with(Kind.ROLLOUT_STEP, "b", Draft.of(RolloutStep.class).with("title", "Nord").with("startsOn", "2026-10-01").with("units", List.of(Map.of("unit", "Nord"))))
                .with(Kind.CONCURRENT_CHANGE, "c", Draft.of(ConcurrentChange.class).with("change", "Ny leder").with("unit", "Øst"));
        assertEquals(List.of(new Spell("Nord", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), ""), new Spell("Nord", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1), ""),
                new Spell("Øst", null, null, "Ny leder"), new Spell("Øst", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), "")), of(changing).spells());
    }

    @Test
    public void pitfallsAreOpenWhileTheyAreWatchedOrHit() {
        Pitfall pitfall = Pitfall.values()[3];
        assertEquals(List.of(), of(empty.with(Kind.JUDGEMENT, pitfall.id(), DossierFixture.handled())).openPitfalls());
        assertEquals(List.of(pitfall), of(empty.with(Kind.JUDGEMENT, pitfall.id(), DossierFixture.handled().with("stance", "WATCHING")
                .with("followedBy", "lars").with("reviewOn", "2026-09-01"))).openPitfalls());
    }

    @Test
    public void whatIsAskedForInSeveralWaysMustFitThemAll() {
        Summary summary = of(empty.with(Kind.ROLE, "o", role("OWNER", "olga")).with(Kind.TARGET_GROUP, "t", targetGroup("Øst", "SOSU", 5, "")));
        assertTrue(Filter.none().fits("OMS-1", "Robot", summary));
        Filter all = new Filter(Optional.of(GateState.BLOCKED), Optional.of(new UserKey("olga")), " øst", Optional.of(PilotState.NONE), Optional.of(MedState.UNPLANNED),
                Optional.of(Criterion.MED_DISCUSSION), Optional.empty(), Optional.of(Ripeness.Grade.UNKNOWN), "ROB oms");
        assertTrue(all.fits("OMS-1", "Medicinrobotter", summary));
        assertFalse("both words", all.fits("TEKN-1", "Medicinrobotter", summary));
        assertFalse(new Filter(Optional.of(GateState.READY), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "").fits("OMS-1", "x", summary));
        assertFalse(new Filter(Optional.empty(), Optional.empty(), "Vest", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "").fits("OMS-1", "x", summary));
        assertFalse(new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Pitfall.values()[0]), Optional.empty(), "").fits("OMS-1", "x", summary));
    }

    @Test
    public void aPilotThatNobodyBringsToAnEndIsOpenSinceItShouldHaveEnded() {
        assertEquals("not begun", List.of(), open(PILOT.with("startsOn", TODAY.plusDays(1).toString())));
        assertEquals(List.of(new OpenPilot(OpenPilot.Why.ENDLESS, TODAY)), open(PILOT.with("startsOn", TODAY.toString())));
        Draft<Pilot> over = PILOT.with("startsOn", TODAY.minusDays(9).toString()).with("endsOn", TODAY.minusDays(1).toString());
        assertEquals(List.of(new OpenPilot(OpenPilot.Why.OVERRUN, TODAY.minusDays(1))), open(over));
        assertEquals("the last day is a day of the pilot", List.of(), open(over.with("endsOn", TODAY.toString())));
        assertEquals(List.of(new OpenPilot(OpenPilot.Why.UNDECIDED, TODAY.minusDays(1))), open(over.with("evaluatedOn", TODAY.toString())));
        assertEquals("an evaluation to come is a plan", OpenPilot.Why.OVERRUN, open(over.with("evaluatedOn", TODAY.plusDays(1).toString())).get(0).why());
        assertEquals(List.of(), open(over.with("decision", "STOP").with("decidedOn", TODAY.toString()).with("decisionReason", "x")));
    }

    @Test
    public void waiversAndConditionsSayTheirLastDayAndConcernsHowLongTheyTook() {
        Summary waived = of(DossierFixture.ready().without(Kind.SUPPORT, "support").with(Kind.WAIVER, "w", DossierFixture.waiver("SUPPORT_PLAN", TODAY.plusDays(10).toString())));
        assertEquals(List.of(new Outlook.Waived(Criterion.SUPPORT_PLAN, TODAY.plusDays(10))), waived.outlook().waivers());
        DossierFixture said = empty.said(Kind.CONCERN, "a", ConcernFixture.concern(), "bo", "2026-05-04").said(Kind.CONCERN, "b", ConcernFixture.concern(), "bo", "2026-06-01")
                .said(Kind.ANSWER, "a", ConcernFixture.answer(), "lars", "2026-05-11");
        assertEquals(List.of(5), of(said).outlook().answeredIn());
        assertEquals(List.of(LocalDate.of(2026, 6, 1)), of(said).outlook().waiting());
        assertEquals(Outlook.clear(), of(empty.confided(true, null)).outlook());
    }

    private List<OpenPilot> open(Draft<Pilot> pilot) {
        return of(empty.with(Kind.PILOT, "p", pilot)).outlook().pilots();
    }

    private PilotState pilots(Draft<Pilot> pilot) {
        return of(empty.with(Kind.PILOT, "p", pilot)).pilots();
    }

    private static Summary of(DossierFixture dossier) {
        return Summary.of(List.of(dossier.gate()), dossier.gate());
    }
}
