package dk.klar.host.workflow.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dk.klar.host.plugin.Module.WorkflowPart;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.velocity.Templates;
import dk.klar.host.workflow.FakePlugins;
import dk.klar.host.workflow.TestDatabase;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.engine.Parts;
import dk.klar.host.workflow.engine.StockParts;
import dk.klar.host.workflow.store.WorkflowRepository;
import dk.klar.host.workflow.store.WorkflowTables;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Part;
import dk.klar.host.workflow.xml.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;

public class WorkflowEditorTest {
    private static final String FLOW = "implementering";
    private final FakePlugins plugins = new FakePlugins();
    private Workflows workflows;
    private WorkflowEditor editor;

    @Before
    public void start() throws Exception {
        TestDatabase database = TestDatabase.h2("editor" + UUID.randomUUID());
        WorkflowTables.create(database);
        plugins.offer(WorkflowPart.VALIDATOR, "gate", "com.example.Gate", Object::new, "com.example.GateFactory");
        plugins.offer(WorkflowPart.FUNCTION, "note", "com.example.Note", Object::new, "com.example.GateFactory");
        plugins.offer(WorkflowPart.CONDITION, "open", "com.example.Open", Object::new, "com.example.GateFactory");
        plugins.put("com.example.GateFactory", GateFactory::new);
        Parts parts = new Parts(new StockParts(() -> null, () -> null), () -> plugins);
        workflows = new Workflows(new WorkflowRepository(database), parts, Clock.fixed(Instant.ofEpochMilli(1234), ZoneOffset.UTC));
        workflows.importXml(FLOW, Samples.text(Samples.IMPLEMENTATION), false);
        editor = new WorkflowEditor(workflows, () -> plugins, Shown::new);
    }

    @Test
    public void aValidatorIsAddedThroughItsFactoryAsJiraWritesIt() throws Exception {
        add(Kind.VALIDATOR, "gate", "rollout");
        Part part = editor.part(FLOW, 51, Kind.VALIDATOR, 0);
        assertEquals(Map.of("gate", "rollout", "class.name", "com.example.Gate"), part.args());
        assertEquals("gate", editor.offerOf(part).orElseThrow().module().key());
    }

    @Test
    public void onlyPostFunctionsCarryTheModuleKeyWrittenTogether() throws Exception {
        add(Kind.FUNCTION, "note", "x");
        Part part = editor.part(FLOW, 51, Kind.FUNCTION, 0);
        assertEquals("com.example.pluginnote", part.args().get("full.module.key"));
        assertEquals("com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction", editor.part(FLOW, 51, Kind.FUNCTION, 1).className());
    }

    @Test
    public void aConditionIsAddedChangedAndRemovedLikeTheOthers() throws Exception {
        add(Kind.CONDITION, "open", "rollout");
        Part part = editor.part(FLOW, 51, Kind.CONDITION, 0);
        assertEquals(Map.of("gate", "rollout", "class.name", "com.example.Open"), part.args());
        assertEquals("view.vm {gate=rollout}", editor.viewHtml(part).orElseThrow());
        editor.update(FLOW, 51, part, form("pilot"), "admin");
        assertEquals("pilot", editor.part(FLOW, 51, Kind.CONDITION, 0).args().get("gate"));
        editor.remove(FLOW, 51, editor.part(FLOW, 51, Kind.CONDITION, 0), "admin");
        assertEquals(List.of(), editor.parts(FLOW, 51, Kind.CONDITION));
    }

    @Test
    public void editingKeepsArgumentsThatTheFactoryDoesNotKnow() throws Exception {
        workflows.edit(FLOW, "admin", edit -> edit.add(51, Kind.VALIDATOR, Map.of("class.name", "com.example.Gate", "old", "kept", "gate", "pilot")));
        editor.update(FLOW, 51, editor.part(FLOW, 51, Kind.VALIDATOR, 0), form("rollout"), "admin");
        assertEquals(Map.of("gate", "rollout", "old", "kept", "class.name", "com.example.Gate"), editor.part(FLOW, 51, Kind.VALIDATOR, 0).args());
    }

    @Test
    public void theFormAndTheViewShowWhatIsStored() throws Exception {
        add(Kind.VALIDATOR, "gate", "rollout");
        Part part = editor.part(FLOW, 51, Kind.VALIDATOR, 0);
        assertEquals("edit.vm {gate=rollout}", editor.editHtml(editor.offerOf(part).orElseThrow(), part));
        assertEquals("view.vm {gate=rollout}", editor.viewHtml(part).orElseThrow());
        assertEquals("in.vm {gate=}", editor.inputHtml(editor.offer(Kind.VALIDATOR, "com.example.plugin:gate")));
    }

    @Test
    public void notesWhoChangedTheWorkflowAndWhen() throws Exception {
        add(Kind.VALIDATOR, "gate", "rollout");
        assertEquals("lene", workflows.get(FLOW).descriptor().getMetaAttributes().get("jira.update.author.key"));
        assertEquals("1234", workflows.get(FLOW).descriptor().getMetaAttributes().get("jira.updated.date"));
    }

    @Test
    public void whatJiraNeedsStaysAndAnOrphanCanBeRemoved() throws Exception {
        add(Kind.VALIDATOR, "gate", "rollout");
        plugins.uninstall();
        Part orphan = editor.part(FLOW, 51, Kind.VALIDATOR, 0);
        assertTrue(editor.isRemovable(orphan));
        assertFalse(editor.isRemovable(editor.part(FLOW, 51, Kind.FUNCTION, 0)));
        editor.remove(FLOW, 51, orphan, "admin");
        assertEquals(List.of(), editor.parts(FLOW, 51, Kind.VALIDATOR));
    }

    @Test
    public void functionsAreMovedWithinTheirList() throws Exception {
        add(Kind.FUNCTION, "note", "x");
        editor.move(FLOW, 51, editor.part(FLOW, 51, Kind.FUNCTION, 0), false, "admin");
        assertEquals("com.example.Note", editor.part(FLOW, 51, Kind.FUNCTION, 1).className());
        editor.move(FLOW, 51, editor.part(FLOW, 51, Kind.FUNCTION, 1), true, "admin");
        editor.move(FLOW, 51, editor.part(FLOW, 51, Kind.FUNCTION, 0), true, "admin");
        assertEquals("com.example.Note", editor.part(FLOW, 51, Kind.FUNCTION, 0).className());
    }

    private void add(Kind kind, String key, String value) throws Exception {
        editor.add(FLOW, 51, editor.offer(kind, "com.example.plugin:" + key), form(value), "lene");
    }

    private static Map<String, String[]> form(String value) {
        return Map.of("gate", new String[] {value});
    }

    private static final class GateFactory implements WorkflowPluginFactory {
        @Override
        public Map<String, ?> getVelocityParams(String resource, AbstractDescriptor descriptor) {
            Map<?, ?> args = descriptor instanceof ValidatorDescriptor validator ? validator.getArgs()
                    : descriptor instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of("gate", "");
            return Map.of("gate", args.get("gate"));
        }

        @Override
        public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
            return Map.of("gate", ((String[]) form.get("gate"))[0]);
        }
    }

    private static final class Shown implements Templates {
        @Override
        public String render(String template, Map<String, ?> context) {
            return template;
        }

        @Override
        public String render(Plugin plugin, String template, Map<String, ?> context) {
            return template + " " + context;
        }
    }
}
