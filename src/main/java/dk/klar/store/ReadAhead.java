package dk.klar.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads in a thread of its own, so that the next page is on its way from the database while somebody works on the one before.
 * Whoever takes the pages does so where they called from: what belongs to their request stays with it.
 */
final class ReadAhead<T> {
    /** Pages that wait for whoever takes them; one that is worked on and one that was just read come on top. */
    private static final int MOST = 2;
    private static final long LOOKS_AGAIN_MS = 50;

    private final Consumer<Consumer<T>> source;
    private final BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(MOST);
    private volatile boolean left;

    private ReadAhead(Consumer<Consumer<T>> source) {
        this.source = source;
    }

    /** @param source reads everything and hands out page by page, in one thread and one transaction */
    static <T> ReadAhead<T> of(Consumer<Consumer<T>> source) {
        return new ReadAhead<>(source);
    }

    private sealed interface Step<T> {
        record Page<T>(T page) implements Step<T> {
        }

        /** @param why null where everything was read */
        record End<T>(Throwable why) implements Step<T> {
        }
    }

    /**
     * Hands every page to the taker, in order. When it returns or throws, nothing is read any more.
     *
     * @throws RuntimeException what the source or the taker throws
     */
    void each(Consumer<T> taker) {
        Thread reader = new Thread(this::read, "klar-reading-ahead");
        reader.setDaemon(true);
        reader.start();
        try {
            Step<T> step;
            while ((step = steps.take()) instanceof Step.Page<T> page) {
                taker.accept(page.page());
            }
            failed(((Step.End<T>) step).why());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } finally {
            left = true;
            over(reader);
        }
    }

    private static void failed(Throwable why) {
        if (why instanceof Error error) {
            throw error;
        } else if (why != null) {
            throw (RuntimeException) why;
        }
    }

    private void read() {
        try {
            source.accept(page -> {
                if (!put(new Step.Page<>(page))) {
                    throw new CancellationException("nobody takes what is read any more");
                }
            });
            put(new Step.End<>(null));
        } catch (RuntimeException | Error e) {
            put(new Step.End<>(e));
        }
    }

    /**
     * Whether somebody is there to take it. The reader looks for that itself and is never interrupted: an H2 that is interrupted while
     * it reads its file closes it.
     */
    private boolean put(Step<T> step) {
        try {
            while (!left) {
                if (steps.offer(step, LOOKS_AGAIN_MS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /** Until then the transaction is open and has a connection of the pool. */
    private static void over(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
