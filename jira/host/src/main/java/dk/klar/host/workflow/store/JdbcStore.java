package dk.klar.host.workflow.store;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.spi.jdbc.JDBCWorkflowStore;
import dk.klar.host.Database;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** OSWorkflow's own JDBC store, given its data source instead of looking it up in JNDI. */
public final class JdbcStore extends JDBCWorkflowStore {
    private final Jdbi jdbi;

    public JdbcStore(Database database) {
        this.jdbi = Jdbi.create(database.dataSource());
        this.ds = database.dataSource();
        try {
            init(Map.of("entry.sequence", next(database, "SEQ_OS_WFENTRY"), "step.sequence", next(database, "SEQ_OS_CURRENTSTEPS")));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return new JdbcPropertySet(jdbi, entryId);
    }

    /** Two people moving the same issue move it one after the other. Only inside a transaction. */
    public void lock(long entryId) {
        jdbi.useHandle(handle -> handle.createQuery("select ID from OS_WFENTRY where ID = :id for update")
                .bind("id", entryId).mapTo(Long.class).findOne()
                .orElseThrow(() -> new IllegalStateException("No workflow entry " + entryId)));
    }

    /** An entry goes with its issue. */
    public void delete(long entryId) {
        jdbi.useHandle(handle -> {
            for (String table : new String[] {"OS_CURRENTSTEP", "OS_HISTORYSTEP"}) {
                handle.execute("delete from " + table + "_PREV where ID in (select ID from " + table + " where ENTRY_ID = ?)", entryId);
                handle.execute("delete from " + table + " where ENTRY_ID = ?", entryId);
            }
            handle.execute("delete from JIRA_WORKFLOW_PROPERTY where ENTRY_ID = ?", entryId);
            handle.execute("delete from OS_WFENTRY where ID = ?", entryId);
        });
    }

    private static String next(Database database, String sequence) {
        return database.isPostgres() ? "select nextval('" + sequence + "')" : "select next value for " + sequence;
    }
}
