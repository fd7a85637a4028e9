package dk.klar.host.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import dk.klar.host.Database;

/** SAL's transactions: the same as everybody's. */
public final class JoiningTransactions implements TransactionTemplate {

    private final Database database;

    public JoiningTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
