package dk.klar.host.workflow.store;

import dk.klar.host.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Workflows by name, as XML. */
public final class WorkflowRepository {
    private final Database database;
    private final Jdbi jdbi;

    public WorkflowRepository(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.dataSource());
    }

    public List<String> names() {
        return jdbi.withHandle(handle -> handle.createQuery("select NAME from JIRA_WORKFLOW order by NAME").mapTo(String.class).list());
    }

    public Optional<String> xml(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select DESCRIPTOR from JIRA_WORKFLOW where NAME = :name")
                .bind("name", name).mapTo(String.class).findOne());
    }

    public void save(String name, String xml) {
        database.inTransaction(() -> {
            delete(name);
            jdbi.useHandle(handle -> handle.execute("insert into JIRA_WORKFLOW (NAME, DESCRIPTOR) values (?, ?)", name, xml));
            return null;
        });
    }

    public void delete(String name) {
        jdbi.useHandle(handle -> handle.execute("delete from JIRA_WORKFLOW where NAME = ?", name));
    }

    /** Issues, by their entries, that run in the workflow and stand on the step. */
    public int entriesOn(String name, int stepId) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from OS_CURRENTSTEP s join OS_WFENTRY e on e.ID = s.ENTRY_ID"
                + " where e.NAME = :name and s.STEP_ID = :step").bind("name", name).bind("step", stepId).mapTo(Integer.class).one());
    }

    public int entriesOf(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from OS_WFENTRY where NAME = :name")
                .bind("name", name).mapTo(Integer.class).one());
    }
}
