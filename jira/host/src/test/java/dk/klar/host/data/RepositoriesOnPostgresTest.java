package dk.klar.host.data;

import dk.klar.host.Database;
import org.junit.ClassRule;

public class RepositoriesOnPostgresTest extends RepositoryContract {

    @ClassRule
    public static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    protected Database database() throws Exception {
        return POSTGRES.newDatabase();
    }
}
