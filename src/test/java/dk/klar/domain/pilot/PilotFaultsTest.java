package dk.klar.domain.pilot;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Reading;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** What contradicts itself in a pilot is refused; what is only missing is not. */
public class PilotFaultsTest {
    @Test
    public void aPilotNeedsNoMoreThanAName() {
        assertEquals(List.of(), Draft.of(Pilot.class).with("title", "Robot").faults());
        assertEquals(List.of("title field.required"), Draft.of(Pilot.class).faults());
    }

    @Test
    public void nothingIsWrongWithARealisticPilot() {
        refused(pilot -> pilot);
    }

    @Test
    public void theEndComesNotBeforeTheStart() {
        refused(pilot -> pilot.without("rounds").with("endsOn", "2026-03-01"), "endsOn pilot.ends.beforeStart");
        refused(pilot -> pilot.without("rounds").with("endsOn", "2026-03-02"));
    }

    @Test
    public void theEvaluationComesNotBeforeTheStart() {
        refused(pilot -> pilot.with("evaluatedOn", "2026-03-01"), "evaluatedOn pilot.evaluated.beforeStart");
    }

    @Test
    public void theDecisionComesNotBeforeTheStart() {
        refused(pilot -> pilot.with("decidedOn", "2026-03-01"), "decidedOn pilot.decided.beforeStart");
    }

    @Test
    public void aDecisionHasADayAndADayADecision() {
        refused(pilot -> pilot.without("decidedOn"), "decidedOn pilot.decided.missing");
        refused(pilot -> pilot.without("decision"), "decision pilot.decision.missing");
    }

    @Test
    public void aCycleTakesOneToFiftyTwoWeeks() {
        refused(pilot -> pilot.with("cycleWeeks", 0), "cycleWeeks field.range");
        refused(pilot -> pilot.with("cycleWeeks", 53), "cycleWeeks field.range");
        refused(pilot -> pilot.with("cycleWeeks", 1));
        refused(pilot -> pilot.with("cycleWeeks", 52));
    }

    @Test
    public void aRoundEndsNotBeforeItBegins() {
        refused(pilot -> pilot.with("rounds[0].to", "2026-03-01"), "rounds[0].to round.ends.beforeStart", "rounds[0].to round.outside");
    }

    @Test
    public void aRoundLiesWithinThePilot() {
        refused(pilot -> pilot.with("rounds[0].from", "2026-03-01"), "rounds[0].from round.outside");
        refused(pilot -> pilot.with("rounds[1].to", "2026-04-27"), "rounds[1].to round.outside");
    }

    @Test
    public void aRoundWithoutAnEndBeginsNotAfterThePilot() {
        refused(pilot -> pilot.without("rounds[1].to").with("rounds[1].from", "2026-04-27"), "rounds[1].from round.outside");
    }

    @Test
    public void theFaultNamesTheDayThatARoundCrosses() {
        Fault fault = Reading.strictly(Pilot.class, PilotFixture.realistic().with("rounds[1].to", "2026-04-27").tree()).faults().get(0);
        assertEquals(List.of(LocalDate.of(2026, 4, 26)), fault.args());
    }

    @Test
    public void aSiteWhereNobodyTookPartIsNone() {
        refused(pilot -> pilot.with("sites[1].headcount", 0), "sites[1].headcount field.range");
        refused(pilot -> pilot.with("sites[1].headcount", 1));
    }

    @Test
    public void aDimensionIsComparedOnce() {
        refused(pilot -> pilot.with("contextDifferences[8]", Map.of("dimension", "STAFF", "degree", "ALIKE")),
                "contextDifferences[8].dimension list.twice");
    }

    @Test
    public void aKindOfTaskCountsOnce() {
        refused(pilot -> pilot.with("taskTypes[2]", Map.of("name", "DOSERING")), "taskTypes[2].name list.twice");
    }

    @Test
    public void aRuleIsJustifiedOnce() {
        refused(pilot -> pilot.with("justifications[0]", PilotFixture.justification("PR5", "JUSTIFIED"))
                .with("justifications[1]", PilotFixture.justification("PR5", "NOT_RELEVANT")), "justifications[1].rule list.twice");
    }

    @Test
    public void aJustificationNeedsItsReason() {
        refused(pilot -> pilot.with("justifications[0]", Map.of("rule", "PR5", "kind", "JUSTIFIED", "reason", " ")),
                "justifications[0].reason field.required");
    }

    private static void refused(UnaryOperator<Draft<Pilot>> but, String... faults) {
        assertEquals(List.of(faults), but.apply(PilotFixture.realistic()).faults());
    }
}
