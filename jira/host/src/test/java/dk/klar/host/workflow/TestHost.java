package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.Database;
import dk.klar.host.workflow.engine.Entries;
import dk.klar.host.workflow.engine.Parts;
import dk.klar.host.workflow.engine.StockParts;
import dk.klar.host.workflow.engine.WorkflowConfiguration;
import dk.klar.host.workflow.store.JdbcStore;
import dk.klar.host.workflow.store.SchemeRepository;
import dk.klar.host.workflow.store.WorkflowRepository;
import dk.klar.host.workflow.store.WorkflowTables;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workflow part of the host on a data base, with issues and rights of the test's own. */
final class TestHost {
    final FakePlugins plugins = new FakePlugins();
    /** permission/group/role, then user: "RESOLVE_ISSUES anne". */
    final Set<String> granted = new HashSet<>();
    final FakeIssues issues;
    final Workflows workflows;
    final WorkflowSchemes schemes;
    final IssueMoves moves;

    TestHost(Database database, FakeIssues issues) {
        this.issues = issues;
        WorkflowTables.create(database);
        Rights rights = new FakeRights();
        Parts parts = new Parts(new StockParts(() -> issues, () -> rights), () -> plugins);
        JdbcStore store = new JdbcStore(database);
        this.workflows = new Workflows(new WorkflowRepository(database), parts, Clock.systemUTC());
        this.schemes = new WorkflowSchemes(new SchemeRepository(database), workflows);
        Entries entries = new Entries(new WorkflowConfiguration(workflows::names,
                name -> workflows.find(name).map(WorkflowFile::descriptor), store), parts, store, Clock.systemUTC());
        this.moves = new IssueMoves(database, entries, schemes, workflows, () -> issues, () -> rights,
                (key, arguments) -> key + List.of(arguments));
    }

    static ApplicationUser user(String key) {
        return FakeObjects.of(ApplicationUser.class, new HashMap<>(Map.of("key", key)));
    }

    private final class FakeRights implements Rights {
        @Override
        public boolean hasPermission(String permission, Issue issue, String user) {
            return Set.of("BROWSE_PROJECTS", "TRANSITION_ISSUES", "CREATE_ISSUES", "ADD_COMMENTS").contains(permission) && !user.isEmpty()
                    || granted.contains(permission + " " + user);
        }

        @Override
        public boolean isInGroup(String group, String user) {
            return granted.contains(group + " " + user);
        }

        @Override
        public boolean isInRole(long role, Issue issue, String user) {
            return granted.contains(role + " " + user);
        }
    }
}
