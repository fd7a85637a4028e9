package dk.klar.domain.digest;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.DossierFixture.benefit;
import static dk.klar.testing.DossierFixture.committee;
import static dk.klar.testing.DossierFixture.condition;
import static dk.klar.testing.DossierFixture.decision;
import static dk.klar.testing.DossierFixture.fulfilment;
import static dk.klar.testing.DossierFixture.plan;
import static dk.klar.testing.DossierFixture.role;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.digest.Line.What;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.med.Meeting;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Who waits for what. olga owns, lars leads, anna and bo are agents, mette realises the benefit. */
public class WaitingTest {
    private final DossierFixture ready = DossierFixture.ready();
    private final DossierFixture undecided = ready.without(Kind.DECISION, "go");
    private final DossierFixture onCondition = ready.with(Kind.DECISION, "go", decision("GO_WITH_CONDITIONS"));

    @Test
    public void aRoleWaitsForTheYesOfWhoIsNamedAndOfNobodyElse() {
        DossierFixture asked = ready.with(Kind.ROLE, "agent-nord", role("AGENT", "anna").with("unit", "Plejecenter Nord").without("acceptedOn"));
        assertEquals(List.of(Line.of(What.ROLE, ChangeRole.AGENT)), of(asked, "anna"));
        assertEquals(List.of(), of(asked, "bo"));
        assertEquals("two units, one role", List.of(Line.of(What.ROLE, ChangeRole.AGENT)),
                of(asked.with(Kind.ROLE, "more", role("AGENT", "anna").with("unit", "Hjemmepleje Syd").without("acceptedOn")), "anna"));
    }

    @Test
    public void aRoleWhoseTermIsOverWaitsForNobody() {
        Draft<?> anna = role("AGENT", "anna").with("unit", "Plejecenter Nord").without("acceptedOn");
        assertEquals(List.of(), of(ready.with(Kind.ROLE, "agent-nord", anna.with("until", TODAY.minusDays(1).toString())), "anna"));
        assertEquals("its last day is in it", 1, of(ready.with(Kind.ROLE, "agent-nord", anna.with("until", TODAY.toString())), "anna").size());
    }

    @Test
    public void aBenefitWaitsForTheManagerWhoIsToRealiseIt() {
        DossierFixture promised = ready.with(Kind.BENEFIT, "benefit", benefit());
        assertEquals(List.of(Line.of(What.BENEFIT, "Kortere besøg")), of(promised, "mette"));
        assertEquals(List.of(), of(ready, "mette"));
    }

    @Test
    public void aDecisionWaitsForTheOwnerOnceNothingElseIsMissing() {
        assertEquals(List.of(Line.of(What.UNDECIDED, Gate.ROLLOUT)), of(undecided, "olga"));
        assertEquals(List.of(), of(undecided, "lars"));
        assertEquals(List.of(Line.of(What.READY, Gate.ROLLOUT)), of(ready, "olga"));
        assertEquals("blocked", List.of(), of(undecided.without(Kind.SUPPORT, "support"), "olga"));
    }

    @Test
    public void aConditionIsToldTwoWeeksBeforeAndUntilItIsMet() {
        assertEquals(List.of(), of(onCondition.with(Kind.CONDITION, "c", condition("go", TODAY.plusDays(15).toString())), "mette"));
        assertEquals(List.of(What.CONDITION), what(of(onCondition.with(Kind.CONDITION, "c", condition("go", TODAY.plusDays(14).toString())), "mette")));
        assertEquals("its last day is in it", List.of(What.CONDITION), what(of(onCondition.with(Kind.CONDITION, "c", condition("go", TODAY.toString())), "mette")));
        DossierFixture overdue = onCondition.with(Kind.CONDITION, "c", condition("go", TODAY.minusDays(1).toString()));
        assertEquals(List.of(What.CONDITION_OVERDUE), what(of(overdue, "mette")));
        assertEquals(List.of(), of(overdue.with(Kind.FULFILMENT, "c", fulfilment("2026-06-01")), "mette"));
        assertFalse("not the owner's of the change", what(of(overdue, "olga")).contains(What.CONDITION_OVERDUE));
    }

    @Test
    public void whoLeadsIsToldHowManyConcernsAreUnansweredAndNoWordOfThem() {
        DossierFixture said = ready.with(Kind.CONCERN, "a", ConcernFixture.concern("Hemmeligt")).with(Kind.CONCERN, "b", ConcernFixture.concern())
                .with(Kind.CONCERN, "c", ConcernFixture.concern()).with(Kind.ANSWER, "c", ConcernFixture.answer());
        assertEquals(List.of(Line.of(What.CONCERNS, 2L)), of(said, "lars"));
        assertFalse(what(of(said, "olga")).contains(What.CONCERNS));
    }

    @Test
    public void whatWasSaidInConfidenceIsNotCountedIn() {
        assertEquals(List.of(), of(ready.confided(true, null), "lars"));
    }

    @Test
    public void ownerAndLeaderAreToldOfDaysWithinTwoWeeksAndNobodyElseIs() {
        DossierFixture planned = DossierFixture.empty().with(Kind.COMMITTEE, "area", committee("AREA")).with(Kind.ROLE, "owner", role("OWNER", "olga"))
                .with(Kind.ROLE, "leader", role("LEADER", "lars")).with(Kind.ROLE, "agent", role("AGENT", "anna").with("unit", "Nord"));
        DossierFixture soon = decidedOn(meetingOn(planned, TODAY.plusDays(28)), TODAY.plusDays(14));
        assertEquals(List.of(Line.of(What.ITEM, TODAY.plusDays(14), TODAY.plusDays(28)), Line.of(What.DECISION, Gate.ROLLOUT, TODAY.plusDays(14))), of(soon, "lars"));
        assertEquals(of(soon, "lars"), of(soon, "olga"));
        assertEquals(List.of(), of(soon, "anna"));
        assertEquals(List.of(), of(decidedOn(meetingOn(planned, TODAY.plusDays(29)), TODAY.plusDays(15)), "lars"));
        assertEquals("over", List.of(), of(decidedOn(planned, TODAY.minusDays(1)), "lars"));
    }

    @Test
    public void aDayForTheDecisionIsNotToldOnceItIsMade() {
        assertEquals(List.of(), of(decidedOn(ready, TODAY.plusDays(3)), "lars"));
        assertEquals(List.of(What.DECISION), what(of(decidedOn(undecided, TODAY.plusDays(3)), "lars")));
    }

    @Test
    public void whatIsStoppedWaitsForNobody() {
        DossierFixture stopped = ready.with(Kind.DECISION, "go", decision("STOP")).with(Kind.BENEFIT, "benefit", benefit())
                .with(Kind.CONCERN, "a", ConcernFixture.concern());
        assertEquals(List.of(), of(stopped, "mette"));
        assertEquals(List.of(), of(stopped, "lars"));
    }

    @Test
    public void theMostPressingComesFirst() {
        DossierFixture much = decidedOn(onCondition, TODAY.plusDays(2)).with(Kind.CONDITION, "c", condition("go", "2026-06-10").with("owner", "lars"))
                .with(Kind.ROLE, "leader", role("LEADER", "lars").without("acceptedOn")).with(Kind.CONCERN, "a", ConcernFixture.concern());
        assertEquals(List.of(What.CONDITION_OVERDUE, What.ROLE, What.CONCERNS), what(of(much, "lars")));
        assertTrue(What.CONCERNS.waits());
        assertFalse(What.ITEM.waits());
    }

    @Test
    public void everybodyForWhomThereCouldBeSomethingIsAmongThePeople() {
        Set<UserKey> people = waiting(onCondition.with(Kind.CONDITION, "c", condition("go", "2026-06-10").with("owner", "karl"))).people();
        assertEquals(Set.of(new UserKey("olga"), new UserKey("lars"), new UserKey("anna"), new UserKey("bo"), new UserKey("mette"), new UserKey("karl")), people);
        assertEquals(Set.of(), waiting(DossierFixture.empty()).people());
        assertTrue(waiting(ready).isLedBy(new UserKey("olga")) && waiting(ready).isLedBy(new UserKey("lars")));
        assertFalse(waiting(ready).isLedBy(new UserKey("anna")));
    }

    private static DossierFixture meetingOn(DossierFixture fixture, LocalDate day) {
        return fixture.with(Kind.MEETING, "m", Draft.of(Meeting.class).with("committee", "area").with("heldOn", day.toString()));
    }

    private static DossierFixture decidedOn(DossierFixture fixture, LocalDate day) {
        return fixture.with(Kind.GATE_PLAN, "rollout", plan().with("decidedOn", day.toString()));
    }

    private static List<Line> of(DossierFixture fixture, String person) {
        return waiting(fixture).of(new UserKey(person));
    }

    private static Waiting waiting(DossierFixture fixture) {
        GateCase gate = fixture.gate();
        return new Waiting(List.of(gate), gate, Summary.of(List.of(gate), gate));
    }

    private static List<What> what(List<Line> lines) {
        return lines.stream().map(Line::what).toList();
    }
}
