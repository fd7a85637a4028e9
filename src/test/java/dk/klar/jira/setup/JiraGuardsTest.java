package dk.klar.jira.setup;

import static dk.klar.jira.setup.WorkflowFixture.GATE;
import static dk.klar.jira.setup.WorkflowFixture.OPEN;
import static dk.klar.jira.setup.WorkflowFixture.PERMISSION;
import static dk.klar.jira.setup.WorkflowFixture.group;
import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.testing.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Which statuses lie behind a gate, as workflows have it and as Klar remembers it. The status of step 2 has the id 10002. */
public class JiraGuardsTest {
    private final Map<String, Object> kept = new HashMap<>();
    private final MutableIssue issue = mock(MutableIssue.class);
    private final StatusCategory category = mock(StatusCategory.class);
    private final JiraWorkflow workflow = mock(JiraWorkflow.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private JiraGuards guards;

    @Before
    public void anIssueInAWorkflow() {
        when(workflow.getName()).thenReturn("Flow");
        when(workflow.getLinkedStatusId(any())).thenAnswer(call -> "1000" + call.<StepDescriptor>getArgument(0).getId());
        when(workflows.getWorkflow(any(Issue.class))).thenReturn(workflow);
        Status status = mock(Status.class);
        when(issue.getStatus()).thenReturn(status);
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn("indeterminate");
        IssueManager issues = mock(IssueManager.class);
        when(issues.getIssueObject(anyLong())).thenReturn(issue);
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(anyString())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any())).thenAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factoryOfSettings = mock(PluginSettingsFactory.class);
        when(factoryOfSettings.createGlobalSettings()).thenReturn(settings);
        guards = new JiraGuards(workflows, issues, factoryOfSettings);
        runs(WorkflowFixture.workflow("", GATE));
    }

    @Test
    public void theStatusIntoWhichAGuardedTransitionLeadsLiesBehindItsGate() {
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
        assertEquals(Set.of(), behind("10001"));
        assertEquals(Set.of(), behind("10003"));
    }

    @Test
    public void aConditionGuardsTooHoweverDeepItStands() {
        runs(WorkflowFixture.workflow(group("AND", group("OR", OPEN)), PERMISSION));
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
    }

    @Test
    public void aTransitionWithAnotherValidatorGuardsNothing() {
        runs(WorkflowFixture.workflow("", PERMISSION));
        assertEquals(Set.of(), behind("10002"));
    }

    @Test
    public void aGateThatKlarDoesNotKnowGuardsNothing() {
        runs(WorkflowFixture.workflow("", GATE.replace("rollout", "lunch")));
        assertEquals(Set.of(), behind("10002"));
    }

    @Test
    public void furtherOnLiesBehindTheGateUnlessItIsDone() {
        runs(WorkflowFixture.longer(GATE));
        assertEquals(Set.of(Gate.ROLLOUT), behind("10004"));
        when(category.getKey()).thenReturn("done");
        assertEquals(Set.of(), behind("10004"));
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
    }

    @Test
    public void whatWasRememberedStaysGuardedThoughTheWorkflowIsEdited() {
        guards.remember(World.ISSUE);
        runs(WorkflowFixture.workflow("", ""));
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
        assertEquals(Map.of("dk.klar.jira.guarded.rollout.10002", "true"), kept);
    }

    @Test
    public void readingRemembersNothing() {
        behind("10002");
        assertEquals(Map.of(), kept);
    }

    @Test
    public void aWorkflowThatCannotBeReadGuardsWhatIsKnownAlready() {
        kept.put("dk.klar.jira.guarded.rollout.10002", "true");
        when(workflows.getWorkflow(any(Issue.class))).thenThrow(new IllegalStateException("broken"));
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
    }

    private void runs(WorkflowDescriptor descriptor) {
        when(workflow.getDescriptor()).thenReturn(descriptor);
    }

    private Set<Gate> behind(String status) {
        when(issue.getStatusId()).thenReturn(status);
        return guards.behind(World.ISSUE);
    }
}
