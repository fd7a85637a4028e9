package dk.klar.host.workflow;

import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import dk.klar.host.Database;
import dk.klar.host.HostContext;
import dk.klar.host.HostModule;
import dk.klar.host.data.JiraData;
import dk.klar.host.http.Accounts;
import dk.klar.host.jira.IssueWorkflow;
import dk.klar.host.jira.Transitions;
import dk.klar.host.workflow.editor.WorkflowEditor;
import dk.klar.host.workflow.engine.Entries;
import dk.klar.host.workflow.engine.Parts;
import dk.klar.host.workflow.engine.StockParts;
import dk.klar.host.workflow.engine.WorkflowConfiguration;
import dk.klar.host.workflow.store.DraftRepository;
import dk.klar.host.workflow.store.JdbcStore;
import dk.klar.host.workflow.store.SchemeRepository;
import dk.klar.host.workflow.store.WorkflowRepository;
import dk.klar.host.workflow.store.WorkflowTables;
import dk.klar.host.workflow.web.WorkflowPages;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The host's workflows. REST and pages find {@link Transitions} among the services, core {@link IssueWorkflow}, those
 * who set up a Jira {@link Workflows} and {@link WorkflowSchemes}.
 */
public final class WorkflowModule implements HostModule {
    static final String TEXTS = "dk.klar.host.workflow.texts";

    @Override
    public void start(HostContext host) {
        Database database = host.database();
        WorkflowTables.create(database);
        host.texts().add(WorkflowModule.class.getClassLoader(), TEXTS);
        IssueWrites stored = new StoredIssues(host.services());
        Supplier<IssueWrites> issues = () -> stored;
        Rights rights = new JiraRights(host.services());
        Parts parts = new Parts(new StockParts(issues, () -> rights), host::plugins);
        Workflows workflows = new Workflows(new WorkflowRepository(database), parts, host.clock());
        WorkflowSchemes schemes = new WorkflowSchemes(new SchemeRepository(database), workflows);
        JdbcStore store = new JdbcStore(database);
        Entries entries = new Entries(new WorkflowConfiguration(workflows::names,
                name -> workflows.find(name).map(WorkflowFile::descriptor), store), parts, store, host.clock());
        IssueMoves moves = new IssueMoves(database, entries, schemes, workflows, issues, () -> rights,
                (key, arguments) -> say(host, key, arguments));
        host.services().register(Workflows.class, workflows);
        host.services().register(WorkflowSchemes.class, schemes);
        host.services().register(WorkflowManager.class, new HostWorkflowManager(workflows, schemes, new DraftRepository(database)));
        HostWorkflowSchemes hostSchemes = new HostWorkflowSchemes(schemes, () -> host.services().get(JiraData.class));
        host.services().register(WorkflowSchemeManager.class, hostSchemes);
        host.services().register(MigrationHelperFactory.class, hostSchemes);
        host.services().register(IssueMoves.class, moves);
        host.services().register(Transitions.class, new TransitionService(moves, issues));
        host.services().register(IssueWorkflow.class, new IssueWorkflowService(moves, schemes, entries));
        addDefault(workflows);
        WorkflowConstants constants = new StoredConstants(() -> host.services().get(JiraData.class));
        new WorkflowPages(host, workflows, schemes, new WorkflowEditor(workflows, host::plugins, host::templates), constants).open();
    }

    /** Projects without a scheme need a workflow. One that an administrator has changed stays as it is. */
    private static void addDefault(Workflows workflows) {
        if (workflows.find(Workflows.DEFAULT_NAME).isPresent()) {
            return;
        }
        try (InputStream in = WorkflowModule.class.getResourceAsStream("jira-default.xml")) {
            workflows.importXml(Workflows.DEFAULT_NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidWorkflow e) {
            throw new IllegalStateException(e);
        }
    }

    private static String say(HostContext host, String key, Object... arguments) {
        Locale locale = host.currentUser().key()
                .flatMap(user -> host.services().find(Accounts.class).flatMap(accounts -> accounts.locale(user)))
                .orElse(host.defaultLocale());
        return host.texts().text(locale, key, List.of(arguments));
    }
}
