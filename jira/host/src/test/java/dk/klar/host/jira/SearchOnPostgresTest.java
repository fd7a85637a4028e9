package dk.klar.host.jira;

import dk.klar.host.Database;
import dk.klar.host.data.PostgresServer;
import dk.klar.host.data.TestDatabase;

public class SearchOnPostgresTest extends SearchContract {

    @Override
    protected Database database() {
        return TestDatabase.of(PostgresServer.newDataSource(), true);
    }
}
