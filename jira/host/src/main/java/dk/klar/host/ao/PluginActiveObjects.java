package dk.klar.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import dk.klar.host.Database;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** One plugin's tables. Until they are migrated, as in Jira, nobody may use them: not in a constructor, for example. */
final class PluginActiveObjects implements ActiveObjects {

    private final String pluginKey;
    private final Database database;
    private volatile EntityManager manager;

    PluginActiveObjects(String pluginKey, Database database) {
        this.pluginKey = pluginKey;
        this.database = database;
    }

    void open(EntityManager entityManager) {
        manager = entityManager;
    }

    void close() {
        manager = null;
    }

    private EntityManager manager() {
        EntityManager opened = manager;
        if (opened == null) {
            throw new IllegalStateException("Active Objects of " + pluginKey + " are not migrated yet;"
                    + " do not use them while the plugin is being made, or without an ao module");
        }
        return opened;
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        run(() -> manager().migrate(entities));
    }

    @Override
    public void flushAll() {
        manager().flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        manager().flush(entities);
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> manager().get(type, key));
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> manager().get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(() -> manager().create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(() -> manager().create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(() -> manager().delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> manager().deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> manager().find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(() -> manager().find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> manager().find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(() -> manager().find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql,
                                                       Object... parameters) {
        return call(() -> manager().findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        run(() -> manager().stream(type, streamCallback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query,
                                                   EntityStreamCallback<T, K> streamCallback) {
        run(() -> manager().stream(type, query, streamCallback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> manager().count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> manager().count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> manager().count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        manager();
        return database.inTransaction(callback::doInTransaction);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new ActiveObjectsModuleMetaData() {
            @Override
            public void awaitInitialization() {
                manager();
            }

            @Override
            public boolean isInitialized() {
                return manager != null;
            }
        };
    }

    private interface SqlCall<T> {
        T call() throws SQLException;
    }

    private interface SqlRun {
        void run() throws SQLException;
    }

    private static <T> T call(SqlCall<T> call) {
        try {
            return call.call();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void run(SqlRun run) {
        call(() -> {
            run.run();
            return null;
        });
    }
}
