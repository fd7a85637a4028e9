package dk.klar.store;

import dk.klar.testing.AoDatabase;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.port.Records;
import java.util.function.Supplier;

/** The stores that have to behave alike. */
enum Store {
    IN_MEMORY("none", InMemoryRecords::new),
    H2_READ_COMMITTED("TRANSACTION_READ_COMMITTED", () -> new AoRecords(Databases.H2.activeObjects())),
    H2_SERIALIZABLE("TRANSACTION_SERIALIZABLE", () -> new AoRecords(Databases.H2.activeObjects())),
    POSTGRES_READ_COMMITTED("TRANSACTION_READ_COMMITTED", () -> new AoRecords(Databases.POSTGRES.activeObjects())),
    POSTGRES_SERIALIZABLE("TRANSACTION_SERIALIZABLE", () -> new AoRecords(Databases.POSTGRES.activeObjects()));

    private final String isolation;
    private final Supplier<Records> open;

    Store(String isolation, Supplier<Records> open) {
        this.isolation = isolation;
        this.open = open;
    }

    Records open() {
        AoDatabase.isolation(isolation);
        return open.get();
    }

    /** Shared by the tests of a run, which keep apart by issue. */
    static final class Databases {
        static final AoDatabase H2 = AoDatabase.h2();
        static final AoDatabase POSTGRES = AoDatabase.postgres();

        private Databases() {
        }
    }
}
