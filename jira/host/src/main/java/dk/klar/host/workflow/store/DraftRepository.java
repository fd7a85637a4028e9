package dk.klar.host.workflow.store;

import dk.klar.host.Database;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Drafts of workflows that are in use, by the workflow's name, as XML. */
public final class DraftRepository {
    private final Database database;
    private final Jdbi jdbi;

    public DraftRepository(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.dataSource());
    }

    public Optional<String> xml(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select DESCRIPTOR from JIRA_WORKFLOW_DRAFT where NAME = :name")
                .bind("name", name).mapTo(String.class).findOne());
    }

    public void save(String name, String xml) {
        database.inTransaction(() -> {
            delete(name);
            jdbi.useHandle(handle -> handle.execute("insert into JIRA_WORKFLOW_DRAFT (NAME, DESCRIPTOR) values (?, ?)", name, xml));
            return null;
        });
    }

    /** Whether there was one. */
    public boolean delete(String name) {
        return jdbi.withHandle(handle -> handle.execute("delete from JIRA_WORKFLOW_DRAFT where NAME = ?", name)) > 0;
    }
}
