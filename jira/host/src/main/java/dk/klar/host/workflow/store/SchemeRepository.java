package dk.klar.host.workflow.store;

import dk.klar.host.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Workflow schemes: which workflow an issue type runs in, and which projects use the scheme. */
public final class SchemeRepository {
    /** @param workflows by issue type id; the empty id is the answer for every type that is not listed */
    public record Scheme(long id, String name, Map<String, String> workflows) {
        public Scheme {
            workflows = Map.copyOf(workflows);
        }

        public Optional<String> workflowOf(String issueTypeId) {
            return Optional.ofNullable(workflows.getOrDefault(issueTypeId, workflows.get("")));
        }
    }

    private final Database database;
    private final Jdbi jdbi;

    public SchemeRepository(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.dataSource());
    }

    public Scheme create(String name, Map<String, String> workflows) {
        return database.inTransaction(() -> {
            String next = database.isPostgres() ? "select nextval('JIRA_WORKFLOW_SCHEME_SEQ')" : "select next value for JIRA_WORKFLOW_SCHEME_SEQ";
            return jdbi.withHandle(handle -> {
                long id = handle.createQuery(next).mapTo(Long.class).one();
                handle.execute("insert into JIRA_WORKFLOW_SCHEME (ID, NAME) values (?, ?)", id, name);
                workflows.forEach((type, workflow) -> handle.execute(
                        "insert into JIRA_WORKFLOW_SCHEME_ENTRY (SCHEME_ID, ISSUE_TYPE, WORKFLOW) values (?, ?, ?)", id, type, workflow));
                return new Scheme(id, name, workflows);
            });
        });
    }

    public List<Scheme> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select ID from JIRA_WORKFLOW_SCHEME order by NAME").mapTo(Long.class).list())
                .stream().map(id -> find(id).orElseThrow()).toList();
    }

    public Optional<Scheme> ofProject(long projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("select SCHEME_ID from JIRA_WORKFLOW_PROJECT where PROJECT_ID = :project")
                .bind("project", projectId).mapTo(Long.class).findOne()).flatMap(this::find);
    }

    public void assign(long projectId, long schemeId) {
        database.inTransaction(() -> {
            jdbi.useHandle(handle -> {
                handle.execute("delete from JIRA_WORKFLOW_PROJECT where PROJECT_ID = ?", projectId);
                handle.execute("insert into JIRA_WORKFLOW_PROJECT (PROJECT_ID, SCHEME_ID) values (?, ?)", projectId, schemeId);
            });
            return null;
        });
    }

    public List<Long> projectsOf(long schemeId) {
        return jdbi.withHandle(handle -> handle.createQuery("select PROJECT_ID from JIRA_WORKFLOW_PROJECT where SCHEME_ID = :id order by PROJECT_ID")
                .bind("id", schemeId).mapTo(Long.class).list());
    }

    private Optional<Scheme> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select NAME from JIRA_WORKFLOW_SCHEME where ID = :id").bind("id", id)
                .mapTo(String.class).findOne().map(name -> new Scheme(id, name, entries(id))));
    }

    private Map<String, String> entries(long id) {
        Map<String, String> workflows = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select ISSUE_TYPE, WORKFLOW from JIRA_WORKFLOW_SCHEME_ENTRY where SCHEME_ID = :id")
                .bind("id", id).mapToMap().forEach(row -> workflows.put((String) row.get("issue_type"), (String) row.get("workflow"))));
        return workflows;
    }
}
