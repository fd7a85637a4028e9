package dk.klar.usecase.port;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import java.util.List;
import java.util.Optional;

/** Where records are kept, with their history. */
public interface Records {
    /**
     * All records about a subject, in one query.
     *
     * @throws StoreUnavailable when they cannot be read
     */
    List<Entry<?>> about(Subject subject);

    /** @throws StoreUnavailable when it cannot be read */
    Optional<Entry<?>> find(Subject subject, Kind kind, String key);

    /**
     * Saves or removes records and notes the changes, all or nothing.
     *
     * @throws StaleWrite when a record is no longer in the version that a write expects, or is there already
     * @throws StoreUnavailable when it cannot be written
     */
    void write(List<Write> writes);

    /** The changes about a subject, newest first. */
    List<Change> history(Subject subject, int offset, int limit);

    /** The changes of one record, newest first. */
    List<Change> history(Subject subject, Kind kind, String key);

    /**
     * One record to be saved or removed.
     *
     * @param expected the version that the writer saw; 0 when the record is new
     * @param entry    what it is to be; null to remove it, or where nothing is kept but the change
     * @param change   the line for its history
     */
    record Write(int expected, Entry<?> entry, Change change) {
    }

    /** Somebody else was first. */
    final class StaleWrite extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StaleWrite(Throwable cause) {
            super("a record is not in the version that was expected", cause);
        }
    }

    /** The database did not answer, or holds what cannot be read. */
    final class StoreUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StoreUnavailable(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
