package dk.klar.host.workflow;

import dk.klar.host.Database;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A data base of the test's own. */
public final class TestDatabase implements Database {
    private final DataSource joining;
    private final TransactionTemplate transactions;
    private final boolean postgres;

    private TestDatabase(DataSource raw, boolean postgres) {
        this.joining = new TransactionAwareDataSourceProxy(raw);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(raw));
        // As the host does by default.
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.postgres = postgres;
    }

    public static TestDatabase h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return new TestDatabase(source, false);
    }

    public static TestDatabase postgres(DataSource source) {
        return new TestDatabase(source, true);
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
}
