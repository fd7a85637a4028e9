package dk.klar.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * What Jira hands a plugin as ActiveObjects, on the real engine: the same methods with SQLException made unchecked, and
 * transactions that join the one that is running.
 */
final class ActiveObjectsOn implements InvocationHandler {
    private final EntityManager engine;
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    private ActiveObjectsOn(EntityManager engine) {
        this.engine = engine;
    }

    static ActiveObjects engine(EntityManager engine) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, new ActiveObjectsOn(engine));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return inTransaction((TransactionCallback<?>) args[0]);
        }
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(engine, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException ? new IllegalStateException(e.getCause()) : e.getCause();
        }
    }

    private Object inTransaction(TransactionCallback<?> work) {
        if (running.get()) {
            return work.doInTransaction();
        }
        running.set(true);
        try {
            return new Transaction<Object>(engine) {
                @Override
                public Object run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            running.remove();
        }
    }
}
