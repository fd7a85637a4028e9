package dk.klar.domain.med;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.DossierFixture.committee;
import static dk.klar.testing.DossierFixture.plan;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Which MED meeting can still be reached, and by when. It is decided at area level, two months from today. */
public class MedCalendarTest {
    private static final LocalDate DECISION = TODAY.plusDays(60);
    private final DossierFixture decidedSoon = DossierFixture.empty().with(Kind.COMMITTEE, "area", committee("AREA")).with(Kind.COMMITTEE, "main", committee("MAIN"))
            .with(Kind.COMMITTEE, "trio", committee("TRIO")).with(Kind.GATE_PLAN, "rollout", plan().with("decidedAt", "AREA").with("decidedOn", DECISION.toString()));

    @Test
    public void anItemIsInTwoWeeksBeforeAndTheAgendaOutOneUnlessSomethingElseIsSaid() {
        MedCalendar.Slot usual = MedCalendar.all(with("m", "area", 30).dossier()).get(0);
        assertEquals(TODAY.plusDays(16), usual.itemsBy());
        assertEquals(TODAY.plusDays(23), usual.agendaOn());
        DossierFixture slow = DossierFixture.empty().with(Kind.COMMITTEE, "area", committee("AREA").with("itemWeeks", 4).with("agendaWeeks", 0));
        MedCalendar.Slot own = MedCalendar.all(slow.with(Kind.MEETING, "m", meeting("area", 30)).gate().dossier()).get(0);
        assertEquals(TODAY.plusDays(2), own.itemsBy());
        assertEquals(TODAY.plusDays(30), own.agendaOn());
        MedCalendar.Slot once = MedCalendar.all(slow.with(Kind.MEETING, "m", meeting("area", 30).with("itemsBy", TODAY.plusDays(20).toString())).gate().dossier()).get(0);
        assertEquals(TODAY.plusDays(20), once.itemsBy());
    }

    @Test
    public void aMeetingCanBeReachedOnTheDayOfItsDeadlineAndNotTheDayAfter() {
        assertEquals(Optional.of(TODAY.plusDays(14)), next(with("m", "area", 14)));
        assertEquals(Optional.empty(), next(with("m", "area", 13)));
    }

    @Test
    public void meetingsWhoseDeadlineIsOverAreSkippedAndTheFirstOfTheOthersComesNext() {
        DossierFixture several = decidedSoon.with(Kind.MEETING, "a", meeting("area", 7)).with(Kind.MEETING, "c", meeting("area", 55)).with(Kind.MEETING, "b", meeting("area", 40));
        assertEquals(Optional.of(TODAY.plusDays(40)), next(several.gate()));
        assertEquals(Optional.of(TODAY.plusDays(55)), MedCalendar.lastBeforeDecision(several.gate()).map(MedCalendar.Slot::heldOn));
    }

    @Test
    public void onlyACommitteeAtTheRightLevelCountsAndOneThatIsGoneDoesNot() {
        assertEquals(Optional.empty(), next(with("m", "main", 30)));
        assertEquals(Optional.empty(), next(with("m", "trio", 30)));
        assertEquals(List.of(), MedCalendar.all(with("m", "removed", 30).dossier()));
        assertEquals("nobody has said where it is decided", Optional.empty(),
                next(DossierFixture.empty().with(Kind.COMMITTEE, "area", committee("AREA")).with(Kind.MEETING, "m", meeting("area", 30)).gate()));
    }

    @Test
    public void theCommitteeThatIsNamedCountsElseThoseThatHadItOnAnAgenda() {
        DossierFixture two = decidedSoon.with(Kind.COMMITTEE, "other", committee("AREA")).with(Kind.MEETING, "a", meeting("other", 20)).with(Kind.MEETING, "b", meeting("area", 30));
        assertEquals("any at the level", Optional.of(TODAY.plusDays(20)), next(two.gate()));
        assertEquals(Optional.of(TODAY.plusDays(30)), next(two.with(Kind.DISCUSSION, "d", DossierFixture.discussion().with("committee", "area")).gate()));
        assertEquals(Optional.of(TODAY.plusDays(30)), next(two.without(Kind.GATE_PLAN, "rollout")
                .with(Kind.GATE_PLAN, "rollout", plan().with("decidedAt", "AREA").with("decidedOn", DECISION.toString()).with("committee", "area")).gate()));
    }

    @Test
    public void whereEveryMeetingThatCanBeReachedComesAfterTheDecisionItIsTooLate() {
        assertTrue(MedCalendar.tooLate(with("m", "area", 60)));
        assertFalse("the day before is in time", MedCalendar.tooLate(with("m", "area", 59)));
        assertFalse("nobody has planned a meeting", MedCalendar.tooLate(decidedSoon.gate()));
        DossierFixture late = decidedSoon.with(Kind.MEETING, "m", meeting("area", 70));
        Summary summary = Summary.of(List.of(late.gate()), late.gate());
        assertEquals(MedState.TOO_LATE, summary.med());
        assertEquals(TODAY.plusDays(56), summary.itemBy());
        assertEquals(TODAY.plusDays(70), summary.reachable());
        assertEquals(TODAY.plusDays(70), summary.meetingAhead());
        assertEquals(MedState.MISSING, Summary.of(List.of(with("m", "area", 30)), with("m", "area", 30)).med());
    }

    @Test
    public void theNextMeetingIsMissedOnceItsDeadlineIsOverAndItIsOnNoAgenda() {
        assertEquals("the day of the deadline is in time", Optional.empty(), MedCalendar.missed(with("m", "area", 14)));
        assertEquals(Optional.of(TODAY.plusDays(13)), MedCalendar.missed(with("m", "area", 13)));
        assertEquals(Optional.of(TODAY), MedCalendar.missed(with("m", "area", 0)));
        assertEquals("one that was held is no next one", Optional.empty(), MedCalendar.missed(with("m", "area", -1)));
        assertEquals("another committee's", Optional.empty(), MedCalendar.missed(with("m", "main", 13)));
        assertEquals("it is on an agenda", Optional.empty(), MedCalendar.missed(decidedSoon.with(Kind.MEETING, "m", meeting("area", 13))
                .with(Kind.DISCUSSION, "d", DossierFixture.discussion().with("meetingOn", TODAY.plusDays(13).toString()).with("followUpOn", TODAY.plusDays(90).toString())).gate()));
        DossierFixture late = decidedSoon.with(Kind.MEETING, "m", meeting("area", 13));
        assertEquals(TODAY.plusDays(13), Summary.of(List.of(late.gate()), late.gate()).outlook().missed());
    }

    @Test
    public void aDeadlineAfterTheMeetingIsRefused() {
        assertEquals(1, Draft.of(Meeting.class).with("committee", "area").with("heldOn", "2026-06-01").with("itemsBy", "2026-06-02").faults().size());
    }

    private static Draft<Meeting> meeting(String committee, int daysFromToday) {
        return Draft.of(Meeting.class).with("committee", committee).with("heldOn", TODAY.plusDays(daysFromToday).toString());
    }

    private GateCase with(String key, String committee, int daysFromToday) {
        return decidedSoon.with(Kind.MEETING, key, meeting(committee, daysFromToday)).gate();
    }

    private static Optional<LocalDate> next(GateCase gate) {
        return MedCalendar.next(gate).map(MedCalendar.Slot::heldOn);
    }
}
