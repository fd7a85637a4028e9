package dk.klar.host.workflow.store;

import dk.klar.host.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of this part; made when they are missing, kept when they are there. */
public final class WorkflowTables {
    private static final String STEP_COLUMNS = "(ID bigint primary key, ENTRY_ID bigint not null, STEP_ID int not null,"
            + " ACTION_ID int, OWNER varchar(255), START_DATE timestamp, FINISH_DATE timestamp, DUE_DATE timestamp,"
            + " STATUS varchar(255), CALLER varchar(255))";

    /** Names and columns of OS_* as OSWorkflow's own JDBC store expects them. */
    private static final List<String> DDL = List.of(
            "create table if not exists OS_WFENTRY (ID bigint primary key, NAME varchar(255) not null, STATE int not null)",
            "create table if not exists OS_CURRENTSTEP " + STEP_COLUMNS,
            "create table if not exists OS_HISTORYSTEP " + STEP_COLUMNS,
            "create table if not exists OS_CURRENTSTEP_PREV (ID bigint not null, PREVIOUS_ID bigint not null)",
            "create table if not exists OS_HISTORYSTEP_PREV (ID bigint not null, PREVIOUS_ID bigint not null)",
            "create index if not exists OS_CURRENTSTEP_ENTRY on OS_CURRENTSTEP (ENTRY_ID)",
            "create index if not exists OS_HISTORYSTEP_ENTRY on OS_HISTORYSTEP (ENTRY_ID)",
            "create sequence if not exists SEQ_OS_WFENTRY start with 10000",
            "create sequence if not exists SEQ_OS_CURRENTSTEPS start with 10000",
            "create table if not exists JIRA_WORKFLOW_PROPERTY (ENTRY_ID bigint not null, NAME varchar(255) not null,"
                    + " TYPE int not null, CONTENT text, primary key (ENTRY_ID, NAME))",
            "create table if not exists JIRA_WORKFLOW (NAME varchar(255) primary key, DESCRIPTOR text not null)",
            "create table if not exists JIRA_WORKFLOW_DRAFT (NAME varchar(255) primary key, DESCRIPTOR text not null)",
            "create sequence if not exists JIRA_WORKFLOW_SCHEME_SEQ start with 10000",
            "create table if not exists JIRA_WORKFLOW_SCHEME (ID bigint primary key, NAME varchar(255) not null unique)",
            // The empty issue type is the scheme's answer for all types not listed.
            "create table if not exists JIRA_WORKFLOW_SCHEME_ENTRY (SCHEME_ID bigint not null,"
                    + " ISSUE_TYPE varchar(60) not null, WORKFLOW varchar(255) not null, primary key (SCHEME_ID, ISSUE_TYPE))",
            "create table if not exists JIRA_WORKFLOW_PROJECT (PROJECT_ID bigint primary key, SCHEME_ID bigint not null)");

    private WorkflowTables() {
    }

    public static void create(Database database) {
        database.inTransaction(() -> {
            try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                for (String sql : DDL) {
                    statement.execute(sql);
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException("The tables of workflows could not be made", e);
            }
        });
    }
}
