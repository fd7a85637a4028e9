package dk.klar.host.data;

import dk.klar.host.Database;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Plain SQL in the running transaction. Records are read by the names of their components. */
public final class Sql {

    private static final int ATTEMPTS = 10;

    private final Database database;
    private final Jdbi jdbi;

    public Sql(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.dataSource());
        for (Class<?> type : List.of(AuditRow.class, UserRow.class, RoleRow.class, PermissionSchemeRow.class, SecuritySchemeRow.class,
                SecurityLevelRow.class, ProjectRow.class, IssueTypeRow.class, StatusRow.class, FieldRow.class,
                CommentRow.class, ChangeItemRow.class, PropertyRow.class, DashboardRow.class, GadgetRow.class, FilterRow.class,
                Holder.class)) {
            jdbi.registerRowMapper(ConstructorMapper.factory(type));
        }
    }

    public <T> List<T> list(Class<T> type, String sql, Object... arguments) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql), arguments).mapTo(type).list());
    }

    public <T> Optional<T> first(Class<T> type, String sql, Object... arguments) {
        return list(type, sql, arguments).stream().findFirst();
    }

    public long count(String sql, Object... arguments) {
        return first(Long.class, sql, arguments).orElse(0L);
    }

    public int update(String sql, Object... arguments) {
        return jdbi.withHandle(handle -> bound(handle.createUpdate(sql), arguments).execute());
    }

    /** The table's first column is its generated id. */
    public long insert(String sql, Object... arguments) {
        return jdbi.withHandle(handle -> bound(handle.createUpdate(sql), arguments)
                .executeAndReturnGeneratedKeys().mapTo(Long.class).one());
    }

    <T> T with(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    public void inTransaction(Runnable work) {
        database.inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** A whole transaction that is begun again if another one came in between; one that runs already is joined. */
    public <T> T inOwnTransaction(Supplier<T> work) {
        return repeating(() -> database.inTransaction(work));
    }

    /** Work that makes its own transaction. */
    public <T> T repeating(Supplier<T> work) {
        for (int attempt = 1;; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                boolean joined = TransactionSynchronizationManager.isActualTransactionActive();
                if (joined || attempt == ATTEMPTS || !Collision.caused(e)) {
                    throw e;
                }
            }
        }
    }

    /** A list of question marks for {@code in (...)}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            statement.bind(i, argument instanceof Optional<?> optional ? optional.orElse(null) : argument);
        }
        return statement;
    }
}
