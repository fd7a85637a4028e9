package dk.klar.host;

import java.util.function.Supplier;
import javax.sql.DataSource;

/** The data base and its transactions. */
public interface Database {

    /** Inside {@link #inTransaction} every connection taken from here, by anybody, is the transaction's. */
    DataSource dataSource();

    boolean isPostgres();

    /** Joins the running transaction; an exception, even one that is swallowed further out, rolls everything back. */
    <T> T inTransaction(Supplier<T> work);
}
