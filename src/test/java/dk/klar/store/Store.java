package dk.klar.store;

import dk.klar.testing.AoDatabase;
import dk.klar.testing.InMemoryConfidences;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Records;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** The stores that have to behave alike. */
enum Store {
    IN_MEMORY("none", InMemoryRecords::new, InMemoryConfidences::new),
    H2_READ_COMMITTED("TRANSACTION_READ_COMMITTED", () -> Databases.H2),
    H2_SERIALIZABLE("TRANSACTION_SERIALIZABLE", () -> Databases.H2),
    POSTGRES_READ_COMMITTED("TRANSACTION_READ_COMMITTED", () -> Databases.POSTGRES),
    POSTGRES_SERIALIZABLE("TRANSACTION_SERIALIZABLE", () -> Databases.POSTGRES);

    private final String isolation;
    private final Supplier<Records> records;
    private final Supplier<Confidences> confidences;

    Store(String isolation, Supplier<AoDatabase> database) {
        this(isolation, () -> new AoRecords(database.get().activeObjects()), () -> confidences(database.get()));
    }

    Store(String isolation, Supplier<Records> records, Supplier<Confidences> confidences) {
        this.isolation = isolation;
        this.records = records;
        this.confidences = confidences;
    }

    Records open() {
        AoDatabase.isolation(isolation);
        return records.get();
    }

    Confidences openConfidences() {
        AoDatabase.isolation(isolation);
        return confidences.get();
    }

    /** What was said in confidence, with secrets that nobody can guess. */
    static AoConfidences confidences(AoDatabase database) {
        return new AoConfidences(database.activeObjects(), () -> {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            return secret;
        });
    }

    /** Shared by the tests of a run, which keep apart by issue. */
    static final class Databases {
        static final AoDatabase H2 = AoDatabase.h2();
        static final AoDatabase POSTGRES = AoDatabase.postgres();

        private Databases() {
        }
    }
}
