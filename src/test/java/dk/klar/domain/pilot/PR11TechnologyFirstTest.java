package dk.klar.domain.pilot;

import org.junit.Test;

public class PR11TechnologyFirstTest extends RuleTest {
    public PR11TechnologyFirstTest() {
        super(PilotRule.PR11);
    }

    @Test
    public void metWhenTheTechnologyPassedBeforeTheWorkflowBegan() {
        met(pilot -> pilot);
    }

    @Test
    public void theSameDayIsEarlyEnough() {
        met(pilot -> pilot.with("technicalPassedOn", "2026-03-09"));
    }

    @Test
    public void theDayAfterIsTooLate() {
        misses(pilot -> pilot.with("technicalPassedOn", "2026-03-10"), "pr11.tooEarly at workflowStartedOn");
    }

    @Test
    public void aWorkflowThatHasNotBegunIsNotTooEarly() {
        met(pilot -> pilot.without("workflowStartedOn"));
    }

    @Test
    public void notMetWhenTheTechnologyHasNotPassedWithTheSystemsAroundIt() {
        misses(pilot -> pilot.without("technicalPassedOn").without("integrationsTested"),
                "pr11.notPassed at technicalPassedOn", "pr11.noIntegrations at integrationsTested");
    }
}
