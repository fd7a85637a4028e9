package dk.klar.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Workflow;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.domain.workflow.Workflow.Id;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;

/** The calls by which Jira's workflows are read and changed. */
public class JiraWorkflowsTest {
    private static final UserKey ANNA = new UserKey("anna");
    private final WorkflowManager manager = mock(WorkflowManager.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final JiraWorkflows workflows = new JiraWorkflows(manager, permissions, users);
    private final JiraWorkflow live = workflow("Flow");

    @Before
    public void aWorkflow() {
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(manager.getWorkflows()).thenReturn(List.of(live));
    }

    @Test
    public void aWorkflowInUseIsChangedByADraftThatIsPublished() {
        when(live.isActive()).thenReturn(true);
        JiraWorkflow draft = workflow("Flow");
        when(manager.createDraftWorkflow(anna, "Flow")).thenReturn(draft);
        Workflow read = workflows.all().get(0);
        assertEquals(Changing.BY_DRAFT, read.changing());

        workflows.detach(read, ANNA);

        assertTrue(read.hasKlar());
        assertEquals(List.of(), Actions.read(draft.getDescriptor()).stream().filter(each -> !each.parts().isEmpty()).toList());
        InOrder order = inOrder(manager);
        order.verify(manager).createDraftWorkflow(anna, "Flow");
        order.verify(manager).updateWorkflow(anna, draft);
        order.verify(manager).overwriteActiveWorkflow(anna, "Flow");
    }

    @Test
    public void aDraftThatCannotBePublishedIsNotLeftBehind() {
        when(live.isActive()).thenReturn(true);
        JiraWorkflow draft = workflow("Flow");
        when(manager.createDraftWorkflow(anna, "Flow")).thenReturn(draft);
        doThrow(new IllegalStateException("no")).when(manager).overwriteActiveWorkflow(anna, "Flow");
        assertThrows(IllegalStateException.class, () -> workflows.detach(workflows.all().get(0), ANNA));
        verify(manager).deleteDraftWorkflow("Flow");
    }

    @Test
    public void aWorkflowThatNobodyUsesIsChangedInACopy() {
        JiraWorkflow copy = workflow("Flow");
        when(manager.getWorkflowClone("Flow")).thenReturn(copy);
        workflows.attach(workflows.all().get(0), 41, Gate.ROLLOUT, ANNA);
        assertEquals(2, Actions.read(copy.getDescriptor()).stream().filter(each -> each.id() == 41).findFirst().orElseThrow().parts().size());
        verify(manager).updateWorkflow(anna, copy);
        verify(manager, never()).createDraftWorkflow(any(), any());
    }

    @Test
    public void whatOthersDraftIsReadAndNeverPublished() {
        when(live.isActive()).thenReturn(true);
        JiraWorkflow draft = workflow("Flow");
        when(manager.getDraftWorkflow("Flow")).thenReturn(draft);
        List<Workflow> all = workflows.all();
        assertEquals(List.of(new Id("Flow", false), new Id("Flow", true)), all.stream().map(Workflow::id).toList());
        assertEquals(Changing.NOT_WHILE_DRAFT, all.get(0).changing());
        assertThrows(IllegalStateException.class, () -> workflows.detach(all.get(0), ANNA));

        workflows.detach(all.get(1), ANNA);
        verify(manager).updateWorkflow(anna, draft);
        verify(manager, never()).overwriteActiveWorkflow(any(), any());
    }

    @Test
    public void jirasOwnIsNeverChanged() {
        when(live.isSystemWorkflow()).thenReturn(true);
        assertEquals(Changing.NEVER, workflows.all().get(0).changing());
    }

    @Test
    public void onlyJirasAdministratorsMayChange() {
        assertFalse(workflows.mayChange(ANNA));
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, anna)).thenReturn(true);
        assertTrue(workflows.mayChange(ANNA));
        assertFalse(workflows.mayChange(new UserKey("gone")));
    }

    @Test
    public void theWorkflowOfATypeIsFound() {
        when(manager.getWorkflow(eq(7L), eq("3"))).thenReturn(live);
        assertEquals(Optional.of("Flow"), workflows.of(7, "3"));
        assertEquals(Optional.empty(), workflows.of(8, "3"));
    }

    private static JiraWorkflow workflow(String name) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(name);
        when(workflow.getDescriptor()).thenReturn(WorkflowFixture.workflow("", WorkflowFixture.GATE, WorkflowFixture.STATUS, WorkflowFixture.PASSAGE));
        return workflow;
    }
}
