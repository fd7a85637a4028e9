package dk.klar.host.data;

import dk.klar.host.Database;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A data base of a test's own, with the same joining transactions as the host's. */
public record TestDatabase(DataSource dataSource, TransactionTemplate transactions, boolean isPostgres)
        implements Database {

    public static TestDatabase h2() {
        return of(JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", ""), false);
    }

    public static TestDatabase of(DataSource bare, boolean postgres) {
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(bare));
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        return new TestDatabase(new TransactionAwareDataSourceProxy(bare), transactions, postgres);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
