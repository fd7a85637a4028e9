package dk.klar.host.jira;

import dk.klar.host.Database;
import dk.klar.host.data.PostgresServer;
import org.junit.ClassRule;

public class OperationsOnPostgresTest extends OperationsContract {

    @ClassRule
    public static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    protected Database database() throws Exception {
        return POSTGRES.newDatabase();
    }
}
