package dk.klar.host.data;

import dk.klar.host.Database;

public class RepositoriesOnPostgresTest extends RepositoryContract {

    @Override
    protected Database database() {
        return TestDatabase.of(PostgresServer.newDataSource(), true);
    }
}
