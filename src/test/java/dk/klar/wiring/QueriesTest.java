package dk.klar.wiring;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.METTE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.jira.panel.IssuePanel;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.Scenes;
import dk.klar.jira.workflow.Doorkeeper;
import dk.klar.jira.workflow.KlarGateCondition;
import dk.klar.usecase.port.Caller;
import java.util.Map;
import org.junit.Test;

/** What a page costs the database is the same however large the dossier is. */
public class QueriesTest extends InTownhall {
    @Test
    public void thePanelTakesTwoQueries() {
        assertAlways(2, this::panel);
    }

    @Test
    public void theGateTakesTwoQueries() {
        assertAlways(2, () -> hall.use.judgeGate().judge(ISSUE, "rollout"));
    }

    @Test
    public void theConditionThatHidesATransitionTakesTwoQueriesAndNoneWhereKlarIsOff() {
        assertAlways(2, () -> assertTrue(condition(ISSUE.issueTypeId())));
        assertAlways(0, () -> assertTrue(condition("somewhere else")));
    }

    @Test
    public void whatEmployeesSayTakesThreeQueries() {
        assertAlways(3, () -> hall.use.hearConcerns().of("OMS-1", METTE));
    }

    @Test
    public void publishingTakesTwoQueriesToReadAndTwoToLookAgain() {
        assertAlways(4, () -> hall.use.publish().statesOf(ISSUE));
    }

    private boolean condition(String issueTypeId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(ISSUE.id().value());
        when(issue.getProjectId()).thenReturn(ISSUE.projectId());
        when(issue.getIssueTypeId()).thenReturn(issueTypeId);
        return new KlarGateCondition(new Doorkeeper(hall.use.judgeGate(), hall.jira, hall.library(Townhall.caller(METTE))))
                .passesCondition(Map.of("issue", issue), Map.of("gate", "rollout"), null);
    }

    private void panel() {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("https://jira.example/jira");
        Caller mette = Townhall.caller(METTE);
        Scenes scenes = new Scenes(hall.use, mette, hall.library(mette));
        assertTrue(new IssuePanel(scenes, new Addresses(jira)).of("OMS-1").isPresent());
    }

    private void assertAlways(int queries, Runnable work) {
        assertEquals(queries, hall.statements(work));
        hall.grow(300);
        assertEquals(queries, hall.statements(work));
    }
}
