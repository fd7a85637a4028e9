package dk.klar.host.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import dk.klar.host.workflow.store.DraftRepository;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Samples;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;

/** Workflows as plugins get them. */
public class HostWorkflowManagerTest {
    private static final String FLOW = "implementering";
    private final ApplicationUser anna = TestHost.user("anna");
    private TestHost host;
    private HostWorkflowManager manager;

    @Before
    public void start() throws Exception {
        TestDatabase database = TestDatabase.h2("manager" + UUID.randomUUID());
        host = new TestHost(database, new FakeIssues(database));
        host.workflows.importXml("jira", Samples.text(Samples.DEFAULT), false);
        host.workflows.importXml(FLOW, Samples.text(Samples.IMPLEMENTATION), false);
        manager = new HostWorkflowManager(host.workflows, host.schemes, new DraftRepository(database));
    }

    @Test
    public void aWorkflowIsActiveWhereAProjectUsesIt() {
        assertFalse(manager.getWorkflowClone(FLOW).isActive());
        use();
        assertTrue(manager.getWorkflow(7L, "3").isActive());
        assertEquals("jira", manager.getWorkflow(7L, "4").getName());
        assertTrue(manager.getWorkflow(7L, "4").isSystemWorkflow());
        assertEquals(2, manager.getWorkflows().size());
        assertNull(manager.getWorkflowClone("none"));
    }

    @Test
    public void aWorkflowThatNobodyUsesIsChangedAtOnceWhenItIsHandedBack() {
        JiraWorkflow clone = manager.getWorkflowClone(FLOW);
        clearFunctions(clone);
        assertEquals(5, functions());
        manager.updateWorkflow(anna, clone);
        assertEquals(0, functions());
    }

    @Test
    public void oneInUseIsChangedByItsDraftWhenThatIsPublished() {
        use();
        JiraWorkflow live = manager.getWorkflowClone(FLOW);
        assertThrows(IllegalStateException.class, () -> manager.updateWorkflow(anna, live));

        JiraWorkflow draft = manager.createDraftWorkflow(anna, FLOW);
        clearFunctions(draft);
        manager.updateWorkflow(anna, draft);
        assertEquals(5, functions());
        manager.overwriteActiveWorkflow(anna, FLOW);

        assertEquals(0, functions());
        assertNull(manager.getDraftWorkflow(FLOW));
        assertTrue(host.workflows.get(FLOW).xml().contains("<meta name=\"jira.update.author.key\">anna</meta>"));
    }

    @Test
    public void thereIsOneDraftAndOnlyOfWhatIsInUse() {
        assertThrows(IllegalArgumentException.class, () -> manager.createDraftWorkflow(anna, FLOW));
        use();
        manager.createDraftWorkflow(anna, FLOW);
        assertThrows(IllegalStateException.class, () -> manager.createDraftWorkflow(anna, FLOW));
        assertTrue(manager.deleteDraftWorkflow(FLOW));
        assertFalse(manager.deleteDraftWorkflow(FLOW));
    }

    private void use() {
        host.schemes.assign(7, host.schemes.create("scheme", Map.of("3", FLOW)).id());
    }

    private int functions() {
        return host.workflows.get(FLOW).edit().parts(51, Kind.FUNCTION).size();
    }

    private static void clearFunctions(JiraWorkflow workflow) {
        workflow.getDescriptor().getAction(51).getUnconditionalResult().getPostFunctions().clear();
    }
}
