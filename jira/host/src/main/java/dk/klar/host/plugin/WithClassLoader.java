package dk.klar.host.plugin;

import java.util.function.Supplier;

/** Work done with a plugin's class loader as the thread's, as Jira calls plugins. */
final class WithClassLoader {

    private WithClassLoader() {
    }

    static void run(ClassLoader loader, Runnable work) {
        call(loader, () -> {
            work.run();
            return null;
        });
    }

    static <T> T call(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
