package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Writes that are whole or not at all, begun again where the database asks for it though nobody touched the same rows. */
final class WholeWrites {
    /** Serializable transactions may be refused though nobody touched the same record; some goes get each through. */
    private static final int ATTEMPTS = 10;
    /** Milliseconds before the second attempt, at most, and as many more before each further one. Random, or they meet again. */
    private static final int PAUSE = 10;

    private final ActiveObjects ao;

    WholeWrites(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * @param work    what to do in one transaction; it throws {@link StaleWrite} to roll back
     * @param movedOn whether somebody else was first: databases differ in how they say so, versions tell for sure
     * @param what    names what is written
     */
    void write(Runnable work, BooleanSupplier movedOn, Supplier<String> what) {
        for (int attempt = 1; ; attempt++) {
            try {
                ao.executeInTransaction(() -> {
                    work.run();
                    return null;
                });
                return;
            } catch (RuntimeException failure) {
                if (asked(movedOn, failure, what)) {
                    throw new StaleWrite(failure);
                }
                if (attempt == ATTEMPTS || !paused(attempt)) {
                    throw new StoreUnavailable("cannot write " + what.get(), failure);
                }
            }
        }
    }

    private static boolean asked(BooleanSupplier movedOn, RuntimeException failure, Supplier<String> what) {
        try {
            return movedOn.getAsBoolean();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            throw new StoreUnavailable("cannot write " + what.get(), failure);
        }
    }

    private static boolean paused(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE * attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static <T> T reading(Supplier<T> read, String what) {
        try {
            return read.get();
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreUnavailable("cannot read " + what, e);
        }
    }
}
