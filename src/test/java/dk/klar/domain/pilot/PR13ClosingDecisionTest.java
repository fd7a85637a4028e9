package dk.klar.domain.pilot;

import java.time.LocalDate;
import org.junit.Test;

public class PR13ClosingDecisionTest extends RuleTest {
    public PR13ClosingDecisionTest() {
        super(PilotRule.PR13);
    }

    @Test
    public void metWithADecisionAndItsReason() {
        met(pilot -> pilot);
    }

    @Test
    public void anyOfTheThreeDecisionsClosesAPilot() {
        met(pilot -> pilot.with("decision", "STOP"));
        met(pilot -> pilot.with("decision", "ADJUST_AND_NEW_ROUND"));
    }

    @Test
    public void notMetWithoutADecision() {
        misses(pilot -> pilot.without("decision").without("decidedOn"), "pr13.noDecision at decision");
    }

    @Test
    public void notMetWithoutAReason() {
        misses(pilot -> pilot.without("decisionReason"), "pr13.noReason at decisionReason");
    }

    @Test
    public void notMetWithoutAnEnd() {
        misses(pilot -> pilot.without("endsOn"), "pr13.noEnd at endsOn");
    }

    @Test
    public void aDecisionOnTheLastDayClosesThePilot() {
        met(pilot -> pilot.with("decidedOn", "2026-04-26"));
    }

    @Test
    public void aDecisionBeforeTheEndClosesNothing() {
        misses(pilot -> pilot.with("decidedOn", "2026-04-25"), "pr13.tooEarly at decidedOn");
    }

    @Test
    public void aDecisionToComeIsNone() {
        dossier = dossier.on(LocalDate.of(2026, 5, 10));
        misses(pilot -> pilot, "pr13.notYet at decidedOn");
        dossier = dossier.on(LocalDate.of(2026, 5, 11));
        met(pilot -> pilot);
    }

    @Test
    public void aPilotThatIsRunningIsNotClosed() {
        dossier = dossier.on(LocalDate.of(2026, 4, 25));
        misses(pilot -> pilot.with("decidedOn", "2026-04-20"), "pr13.notOver at endsOn", "pr13.tooEarly at decidedOn");
    }
}
