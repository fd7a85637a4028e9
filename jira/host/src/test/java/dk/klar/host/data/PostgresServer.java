package dk.klar.host.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.rules.ExternalResource;

/** A PostgreSQL server for a class of tests; each test may have a data base of its own. */
public final class PostgresServer extends ExternalResource {

    private final AtomicInteger databases = new AtomicInteger();
    private EmbeddedPostgres server;

    @Override
    protected void before() throws IOException {
        server = EmbeddedPostgres.start();
    }

    public TestDatabase newDatabase() throws SQLException {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
             Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return TestDatabase.of(server.getDatabase("postgres", name), true);
    }

    @Override
    protected void after() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
