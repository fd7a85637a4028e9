package dk.klar.host.workflow;

import dk.klar.host.Database;
import dk.klar.host.data.PostgresServer;

/** The same on PostgreSQL, a data base for each test. */
public class IssueMovesOnPostgresTest extends IssueMovesTest {

    @Override
    protected Database newDatabase() {
        return TestDatabase.postgres(PostgresServer.newDataSource());
    }
}
