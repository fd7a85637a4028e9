package dk.klar.domain.decision;

import static dk.klar.testing.DossierFixture.condition;
import static dk.klar.testing.DossierFixture.decision;
import static dk.klar.testing.DossierFixture.fulfilment;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Judge;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** A gate is opened by people, and what they asked for is met. */
public class DecisionCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.DECISION);
    private final DossierFixture ready = DossierFixture.ready();
    private final DossierFixture conditional = ready.with(Kind.DECISION, "go", decision("GO_WITH_CONDITIONS"));

    @Test
    public void metByADecisionToGoOn() {
        JUDGE.met(ready);
        assertEquals(List.of("decisions/go"), JUDGE.restsOn(ready));
    }

    @Test
    public void notMetAsLongAsNobodyHasDecided() {
        JUDGE.misses(ready.without(Kind.DECISION, "go"), "decision.none at decisions//");
    }

    @Test
    public void waitingGoingBackAndStoppingAreDecisionsThatKeepTheGateShut() {
        for (String outcome : List.of("HOLD", "BACK", "STOP")) {
            DossierFixture dossier = ready.with(Kind.DECISION, "go", decision(outcome));
            JUDGE.misses(dossier, "decision.notGo at decisions//");
            assertEquals(List.of(Decision.Outcome.valueOf(outcome), LocalDate.of(2026, 6, 10)), JUDGE.args(dossier, "decision.notGo"));
        }
    }

    @Test
    public void theLatestDecisionIsInForceAndOfTwoOnADayTheOneRecordedLast() {
        JUDGE.misses(ready.with(Kind.DECISION, "later", decision("HOLD").with("decidedOn", "2026-06-11")), "decision.notGo at decisions//");
        JUDGE.met(ready.with(Kind.DECISION, "earlier", decision("HOLD").with("decidedOn", "2026-06-09")));
        JUDGE.misses(ready.with(Kind.DECISION, "sameDay", decision("STOP")), "decision.notGo at decisions//");
    }

    @Test
    public void aDecisionRecordedByWhoLeadsCountsForNothing() {
        assertEquals(List.of("decision.byLeader at decisions//"), ready.without(Kind.ROLE, "leader").with(Kind.ROLE, "leader",
                DossierFixture.role("LEADER", "kirsten")).missing(Criterion.DECISION));
    }

    @Test
    public void aDecisionToComeIsNone() {
        JUDGE.met(ready.with(Kind.DECISION, "go", decision("GO").with("decidedOn", "2026-06-15")));
        JUDGE.misses(ready.with(Kind.DECISION, "go", decision("GO").with("decidedOn", "2026-06-16")), "decision.notYet at decisions/go/decidedOn");
    }

    @Test
    public void goingOnOnConditionsTakesAtLeastOne() {
        JUDGE.misses(conditional, "decision.noConditions at conditions//");
        JUDGE.met(conditional.with(Kind.CONDITION, "c", condition("go", "2026-06-15")));
        JUDGE.misses(conditional.with(Kind.CONDITION, "c", condition("another", "2026-06-15")), "decision.noConditions at conditions//");
    }

    @Test
    public void aConditionPastDueShutsTheGateUntilItIsMet() {
        DossierFixture late = conditional.with(Kind.CONDITION, "c", condition("go", "2026-06-14"));
        JUDGE.misses(late, "decision.overdue at conditions/c/");
        assertEquals(List.of("Aftenvagten er lært op", new UserKey("mette"), LocalDate.of(2026, 6, 14)), JUDGE.args(late, "decision.overdue"));
        JUDGE.misses(late.with(Kind.FULFILMENT, "c", fulfilment("2026-06-16")), "decision.overdue at conditions/c/");
        DossierFixture met = late.with(Kind.FULFILMENT, "c", fulfilment("2026-06-15"));
        JUDGE.met(met);
        assertEquals(List.of("decisions/go", "conditions/c", "fulfilments/c"), JUDGE.restsOn(met));
    }

    @Test
    public void theConditionsOfADecisionThatWasReplacedBindNobody() {
        JUDGE.met(conditional.with(Kind.CONDITION, "c", condition("go", "2026-06-14"))
                .with(Kind.DECISION, "anew", decision("GO").with("decidedOn", "2026-06-12")));
    }

    @Test
    public void theDiscussionMustComeBeforeTheDecisionThatWasMade() {
        DossierFixture early = ready.with(Kind.DECISION, "go", decision("GO").with("decidedOn", "2026-05-20"));
        Judge.of(Criterion.MED_DISCUSSION).misses(early, "med.tooLate at discussions/discussion/meetingOn");
        Judge.of(Criterion.MED_DISCUSSION).met(ready.with(Kind.DECISION, "go", decision("HOLD").with("decidedOn", "2026-05-20")));
    }

    @Test
    public void whatLacksOnlyADecisionIsToldFromWhatIsBlocked() {
        assertEquals(GateState.UNDECIDED, state(ready.without(Kind.DECISION, "go")));
        assertEquals(GateState.BLOCKED, state(ready.without(Kind.DECISION, "go").without(Kind.DISCUSSION, "discussion")));
        assertEquals(GateState.BLOCKED, state(ready.with(Kind.DECISION, "go", decision("STOP"))));
    }

    @Test
    public void whatWentThroughOnAConditionLapsesOnTheDayAfterItWasDue() {
        DossierFixture through = conditional.with(Kind.CONDITION, "c", condition("go", "2026-06-15"))
                .with(Kind.PASSAGE, "p", Gatekeeper.passage(ready.gate(), ready.verdict(), Road.REST, ""));
        assertEquals(GateState.THROUGH, state(through));
        assertEquals(GateState.LAPSED, state(through.on(LocalDate.of(2026, 6, 16))));
        assertEquals(GateState.THROUGH, state(through.on(LocalDate.of(2026, 6, 16)).with(Kind.FULFILMENT, "c", fulfilment("2026-06-16"))));
    }

    private static GateState state(DossierFixture dossier) {
        return Gatekeeper.state(dossier.gate(), dossier.verdict());
    }
}
