package dk.klar.jira.workflow;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.testing.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Which statuses lie behind a gate, as workflows have it and as Klar remembers it. */
public class JiraGuardsTest {
    private final Map<String, Object> kept = new HashMap<>();
    private final List<ActionDescriptor> actions = new ArrayList<>();
    private final MutableIssue issue = mock(MutableIssue.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private JiraGuards guards;

    @Before
    @SuppressWarnings("unchecked") // as OSWorkflow has it
    public void aWorkflowOfTwoSteps() {
        WorkflowDescriptor descriptor = new WorkflowDescriptor();
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        for (int id = 1; id <= 2; id++) {
            StepDescriptor step = new StepDescriptor();
            step.setId(id);
            descriptor.addStep(step);
            when(workflow.getLinkedStatusId(step)).thenReturn("1000" + id);
        }
        when(workflow.getDescriptor()).thenReturn(descriptor);
        when(workflow.getAllActions()).thenReturn(actions);
        when(workflows.getWorkflow(any(Issue.class))).thenReturn(workflow);
        IssueManager issues = mock(IssueManager.class);
        when(issues.getIssueObject(anyLong())).thenReturn(issue);
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(anyString())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any())).thenAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factoryOfSettings = mock(PluginSettingsFactory.class);
        when(factoryOfSettings.createGlobalSettings()).thenReturn(settings);
        guards = new JiraGuards(workflows, issues, factoryOfSettings);
    }

    @Test
    public void theStatusIntoWhichAGuardedTransitionLeadsLiesBehindItsGate() {
        transition(2, KlarGateValidator.class.getName(), "rollout");
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
        assertEquals(Set.of(), behind("10001"));
    }

    @Test
    @SuppressWarnings("unchecked") // as OSWorkflow has it
    public void aConditionGuardsTooHoweverDeepItStands() {
        transition(2, "com.example.Validator", "rollout");
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.getArgs().put("class.name", KlarGateCondition.class.getName());
        condition.getArgs().put("gate", "rollout");
        ConditionsDescriptor group = new ConditionsDescriptor();
        group.getConditions().add(condition);
        RestrictionDescriptor restriction = new RestrictionDescriptor();
        restriction.getConditions().add(group);
        actions.get(0).setRestriction(restriction);
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
    }

    @Test
    public void aTransitionWithAnotherValidatorGuardsNothing() {
        transition(2, MedDiscussionValidator.class.getName(), "rollout");
        transition(1, "com.example.Validator", "rollout");
        assertEquals(Set.of(), behind("10002"));
    }

    @Test
    public void aGateThatKlarDoesNotKnowGuardsNothing() {
        transition(2, KlarGateValidator.class.getName(), "lunch");
        assertEquals(Set.of(), behind("10002"));
    }

    @Test
    public void whatWasRememberedStaysGuardedThoughTheWorkflowIsEdited() {
        transition(2, KlarGateValidator.class.getName(), "rollout");
        guards.remember(World.ISSUE);
        actions.clear();
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
        assertEquals(Map.of("dk.klar.jira.guarded.rollout.10002", "true"), kept);
    }

    @Test
    public void readingRemembersNothing() {
        transition(2, KlarGateValidator.class.getName(), "rollout");
        behind("10002");
        assertEquals(Map.of(), kept);
    }

    @Test
    public void aWorkflowThatCannotBeReadGuardsWhatIsKnownAlready() {
        kept.put("dk.klar.jira.guarded.rollout.10002", "true");
        when(workflows.getWorkflow(any(Issue.class))).thenThrow(new IllegalStateException("broken"));
        assertEquals(Set.of(Gate.ROLLOUT), behind("10002"));
    }

    @SuppressWarnings("unchecked") // as OSWorkflow has it
    private void transition(int step, String validatorClass, String gate) {
        ActionDescriptor action = new ActionDescriptor();
        ResultDescriptor result = new ResultDescriptor();
        result.setStep(step);
        action.setUnconditionalResult(result);
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put("class.name", validatorClass);
        validator.getArgs().put("gate", gate);
        action.getValidators().add(validator);
        actions.add(action);
    }

    private Set<Gate> behind(String status) {
        when(issue.getStatusId()).thenReturn(status);
        return guards.behind(World.ISSUE);
    }
}
