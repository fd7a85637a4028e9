package dk.klar.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One connection pool. The transaction is bound to the thread and Active Objects takes its connections from the same
 * proxy, so that its own transactions, which do not nest, are never used.
 */
final class PooledDatabase implements Database, AutoCloseable {

    /** Active Objects' own switch and default. */
    private static final String ISOLATION = "ao.transaction.isolation.level";
    private static final int CONNECTIONS = 20;

    private final HikariDataSource pool;
    private final DataSource joining;
    private final TransactionTemplate transactions;
    private final boolean postgres;

    private PooledDatabase(HikariConfig config) {
        config.setMaximumPoolSize(CONNECTIONS);
        pool = new HikariDataSource(config);
        postgres = config.getJdbcUrl().startsWith("jdbc:postgresql:");
        joining = new TransactionAwareDataSourceProxy(pool);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        transactions.setIsolationLevel(isolation(System.getProperty(ISOLATION, "TRANSACTION_SERIALIZABLE")));
    }

    static PooledDatabase open(Settings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(settings.database(), settings.home()));
        return new PooledDatabase(config);
    }

    private static String url(String database, Optional<Path> home) {
        if (database.startsWith("jdbc:postgresql:")) {
            return database;
        }
        if (!database.equals("h2")) {
            throw new IllegalArgumentException("-Djira.db is h2 or jdbc:postgresql://..., not " + database);
        }
        return home.map(dir -> "jdbc:h2:file:" + dir.resolve("db").resolve("jira").toAbsolutePath())
                .orElseGet(() -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    private static int isolation(String name) {
        return switch (name) {
            case "TRANSACTION_SERIALIZABLE" -> TransactionDefinition.ISOLATION_SERIALIZABLE;
            case "TRANSACTION_REPEATABLE_READ" -> TransactionDefinition.ISOLATION_REPEATABLE_READ;
            case "TRANSACTION_READ_COMMITTED" -> TransactionDefinition.ISOLATION_READ_COMMITTED;
            default -> throw new IllegalArgumentException("-D" + ISOLATION + "=" + name + " is not known");
        };
    }

    @Override
    public DataSource dataSource() {
        return joining;
    }

    @Override
    public boolean isPostgres() {
        return postgres;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    @Override
    public void close() {
        pool.close();
    }
}
