package dk.klar.usecase.port;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Subject;
import java.util.List;
import java.util.function.BiConsumer;

/** Everything that is recorded, as it all was at one moment. */
public interface Snapshot {
    /**
     * Hands out every record, subject by subject, the municipality first, oldest record first: in one transaction, so as they
     * all were at one moment as far as the database keeps one.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    void bySubject(BiConsumer<Subject, List<Entry<?>>> reader);
}
