package dk.klar.host.workflow;

import dk.klar.host.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.AfterClass;
import org.junit.BeforeClass;

/** The same on PostgreSQL, a data base for each test. */
public class IssueMovesOnPostgresTest extends IssueMovesTest {
    private static EmbeddedPostgres server;

    @BeforeClass
    public static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopServer() throws IOException {
        server.close();
    }

    @Override
    protected Database newDatabase() {
        String name = "wf" + UUID.randomUUID().toString().replace("-", "");
        DataSource system = server.getPostgresDatabase();
        try (Connection connection = system.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return TestDatabase.postgres(server.getDatabase("postgres", name));
    }
}
