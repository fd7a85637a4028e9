package dk.klar.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** A pool that notes the statements sent to it, while somebody wants to know. */
final class CountingDataSource {
    private volatile List<String> noted;
    private final DisposableDataSource dataSource;

    CountingDataSource(DataSource pool) {
        this.dataSource = (DisposableDataSource) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {DisposableDataSource.class}, (proxy, method, args) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    Object result = call(() -> method.invoke(pool, args));
                    return result instanceof Connection connection ? counting(connection) : result;
                });
    }

    DisposableDataSource dataSource() {
        return dataSource;
    }

    /** What was sent while this ran. */
    List<String> during(Runnable work) {
        List<String> statements = new CopyOnWriteArrayList<>();
        noted = statements;
        try {
            work.run();
        } finally {
            noted = null;
        }
        return statements;
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, args) -> {
                    List<String> statements = noted;
                    if (statements != null && method.getName().startsWith("prepare") && args != null) {
                        statements.add((String) args[0]);
                    }
                    return call(() -> method.invoke(connection, args));
                });
    }

    private interface Call {
        Object now() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.now();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
