package dk.klar.store;

import dk.klar.usecase.port.Records.StaleWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several do something at the same moment; some win, some are told that they are too late. */
final class Race {
    private final List<Runnable> runners = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private int winners;
    private int stale;

    void enter(Runnable runner) {
        runners.add(runner);
    }

    void run() {
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        CyclicBarrier start = new CyclicBarrier(runners.size());
        try {
            List<Future<?>> results = new ArrayList<>();
            for (Runnable runner : runners) {
                results.add(threads.submit(() -> {
                    start.await();
                    runner.run();
                    return null;
                }));
            }
            for (Future<?> result : results) {
                count(result);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    int winners() {
        return winners;
    }

    int stale() {
        return stale;
    }

    @Override
    public String toString() {
        return winners + " won, " + stale + " were stale, " + failures;
    }

    private void count(Future<?> result) {
        try {
            result.get(60, TimeUnit.SECONDS);
            winners++;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StaleWrite) {
                stale++;
            } else {
                failures.add(e.getCause());
            }
        } catch (InterruptedException | TimeoutException e) {
            failures.add(e);
        }
    }
}
