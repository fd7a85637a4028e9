package dk.klar.domain.triage;

import static dk.klar.domain.triage.Questions.QUESTIONS;
import static dk.klar.domain.triage.Questions.yesTo;
import static dk.klar.testing.TriageFixture.light;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.List;
import org.junit.Test;

/** How much care it takes follows from the answers, and what nobody has answered is no no. */
public class TriageTest {
    @Test
    public void aPlainToolNeedsLittle() {
        track(Track.LIGHT, light());
    }

    @Test
    public void threeKindsOfTaskAreFewFourAreNot() {
        track(Track.LIGHT, light().with("tasksAffected", 3));
        track(Track.STANDARD, light().with("tasksAffected", 4));
        track(Track.LIGHT, light().with("tasksAffected", 0));
    }

    @Test
    public void tenQuestionsAskWhetherItTakesCare() {
        assertEquals(10, QUESTIONS.size());
    }

    @Test
    public void anyYesTakesTheOrdinaryCareAtLeast() {
        for (String question : QUESTIONS) {
            assertTrue(question, yesTo(question).body().track().compareTo(Track.STANDARD) >= 0);
        }
    }

    @Test
    public void whatNobodyHasAnsweredIsNoNo() {
        for (String question : QUESTIONS) {
            track(Track.STANDARD, light().without(question));
        }
        track(Track.STANDARD, light().without("tasksAffected"));
        track(Track.STANDARD, Draft.of(Triage.class));
    }

    @Test
    public void thatItIsCalledAnUpgradeChangesNothing() {
        track(Track.LIGHT, yesTo("upgrade"));
        track(Track.LIGHT, light().without("upgrade"));
        track(Track.STANDARD, yesTo("upgrade", "newFunctions"));
    }

    @Test
    public void whatTouchesHowWorkIsOrganisedOrCanWatchPeopleTakesFullCare() {
        for (String question : List.of("changesWorkOrganisation", "canMonitorStaff", "highRiskAi")) {
            track(Track.FULL, yesTo(question));
            track(Track.FULL, Draft.of(Triage.class).with(question, true));
        }
    }

    @Test
    public void theOtherYesesDoNotByThemselves() {
        for (String question : List.of("newFunctions", "changedWorkflows", "newDemands", "touchesCoreTask", "citizensNotice",
                "severalUnits", "newPersonalData")) {
            track(Track.STANDARD, yesTo(question));
        }
    }

    @Test
    public void otherWorkflowsInTheCoreTaskOfSeveralUnitsTakeFullCare() {
        track(Track.FULL, yesTo("touchesCoreTask", "changedWorkflows", "severalUnits"));
        track(Track.STANDARD, yesTo("touchesCoreTask", "changedWorkflows"));
        track(Track.STANDARD, yesTo("touchesCoreTask", "severalUnits"));
        track(Track.STANDARD, yesTo("changedWorkflows", "severalUnits"));
    }

    @Test
    public void theTeamMayTakeMoreCareButNotLess() {
        track(Track.STANDARD, light().with("atLeast", "STANDARD"));
        track(Track.FULL, light().with("atLeast", "FULL"));
        track(Track.STANDARD, yesTo("newDemands").with("atLeast", "LIGHT"));
        track(Track.FULL, yesTo("canMonitorStaff").with("atLeast", "STANDARD"));
    }

    @Test
    public void whereNobodyHasAskedItTakesTheOrdinaryCare() {
        assertEquals(Track.STANDARD, DossierFixture.empty().gate().track());
        assertEquals(Track.LIGHT, DossierFixture.empty().with(Kind.TRIAGE, "only", light()).gate().track());
    }

    @Test
    public void anUpgradeThatChangesTheWorkIsNone() {
        for (String question : List.of("newFunctions", "changedWorkflows", "newDemands")) {
            assertTrue(question, yesTo("upgrade", question).body().lifted());
        }
        assertTrue(yesTo("upgrade").with("tasksAffected", 4).body().lifted());
    }

    @Test
    public void anUpgradeThatChangesNothingIsOne() {
        assertFalse(yesTo("upgrade").with("tasksAffected", 3).body().lifted());
        assertFalse(yesTo("upgrade").without("tasksAffected").body().lifted());
        assertFalse(yesTo("upgrade", "touchesCoreTask", "citizensNotice", "severalUnits").body().lifted());
    }

    @Test
    public void whatIsNotCalledAnUpgradeIsNotLifted() {
        assertFalse(yesTo("newFunctions", "changedWorkflows", "newDemands").with("tasksAffected", 10).body().lifted());
        assertFalse(yesTo("newFunctions").without("upgrade").body().lifted());
    }

    @Test
    public void atMostAThousandKindsOfTask() {
        assertEquals(List.of(), light().with("tasksAffected", 1000).faults());
        assertEquals(List.of("tasksAffected field.range"), light().with("tasksAffected", 1001).faults());
        assertEquals(List.of(), Draft.of(Triage.class).faults());
    }

    private static void track(Track track, Draft<Triage> triage) {
        assertEquals(triage.tree().toString(), track, triage.body().track());
    }
}
