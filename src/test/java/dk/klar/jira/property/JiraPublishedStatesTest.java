package dk.klar.jira.property;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.Summaried;
import org.junit.Before;
import org.junit.Test;

/** The issue property that JQL finds. */
public class JiraPublishedStatesTest {
    private static final IssueId ISSUE = new IssueId(10_042);
    private static final Summary BLOCKED = Summaried.bare(GateState.BLOCKED);
    private static final String JSON = "{\"med\":\"unplanned\",\"next\":\"rollout\",\"openPilots\":[],\"pilots\":\"none\",\"pitfalls\":[],\"rollout\":\"blocked\",\"state\":\"blocked\",\"unmet\":[],\"waived\":[]}";

    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueIndexingService index = mock(IssueIndexingService.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final JiraPublishedStates states = new JiraPublishedStates(properties, issues, index, "IssueProperty");

    @Before
    public void jiraKnowsTheIssue() {
        when(issues.getIssueObject(10_042L)).thenReturn(issue);
    }

    @Test
    public void theStateIsWrittenAndIndexed() throws IndexException {
        states.publish(ISSUE, BLOCKED);
        verify(properties).put("IssueProperty", 10_042L, "klar", JSON);
        verify(index).reIndex(issue);
    }

    @Test
    public void whatAnIssueStandsForIsThereByTheFrozenPaths() {
        states.publish(ISSUE, Summaried.full());
        verify(properties).put("IssueProperty", 10_042L, "klar", "{\"conditionDue\":\"2026-03-01\",\"decided\":\"2026-01-08\",\"decision\":\"2026-04-01\",\"item\":\"2026-02-26\",\"med\":\"planned\",\"meeting\":\"2026-03-12\",\"missed\":\"2026-03-05\",\"next\":\"rollout\","
                + "\"openPilots\":[\"endless\",\"undecided\"],\"outcome\":\"go-with-conditions\",\"pilot\":\"through\",\"pilotOver\":\"2025-12-01\",\"pilots\":\"undecided\",\"pitfalls\":[\"" + Pitfall.values()[0].id() + "\",\"" + Pitfall.values()[15].id() + "\"],"
                + "\"rollout\":\"breached\",\"state\":\"breached\",\"unanswered\":\"2026-02-03\",\"unmet\":[\"roles\",\"med-discussion\"],\"waived\":[\"support-plan\"],\"waivedUntil\":\"2026-05-01\"}");
    }

    @Test
    public void theSameStateIsNotWrittenAgainButIndexedForTheRoleFields() throws IndexException {
        holds(JSON);
        states.publish(ISSUE, BLOCKED);
        verify(properties, never()).put(any(), any(), any(), any());
        verify(index).reIndex(issue);
    }

    @Test
    public void anIssueThatIsNoImplementationAnyMoreHasNoState() throws IndexException {
        holds(JSON);
        states.withdraw(ISSUE);
        verify(properties).delete("IssueProperty", 10_042L, "klar");
        verify(index).reIndex(issue);
    }

    @Test
    public void whereThereWasNoStateNothingIsWithdrawn() {
        states.withdraw(ISSUE);
        verify(properties, never()).delete(any(), any(), any());
        verifyNoMoreInteractions(index);
    }

    @Test
    public void anIndexThatFailsDoesNotUndoWhatWasRecorded() throws IndexException {
        doThrow(new IndexException("full disk")).when(index).reIndex(issue);
        states.publish(ISSUE, BLOCKED);
        verify(properties).put("IssueProperty", 10_042L, "klar", JSON);
    }

    @Test
    public void anIssueThatIsGoneIsNotIndexed() {
        states.publish(new IssueId(7), BLOCKED);
        verifyNoMoreInteractions(index);
    }

    private void holds(String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get("IssueProperty", 10_042L, "klar")).thenReturn(property);
    }
}
