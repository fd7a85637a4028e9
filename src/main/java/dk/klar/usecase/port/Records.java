package dk.klar.usecase.port;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where records are kept, with their history. */
public interface Records {
    /**
     * All records about a subject, in one query.
     *
     * @throws StoreUnavailable when they cannot be read
     */
    List<Entry<?>> about(Subject subject);

    /**
     * All records about an implementation, and all that the municipality shares, in one query: as both were at the same moment.
     *
     * @return by subject; both are there, if need be with an empty list
     * @throws StoreUnavailable when one of them cannot be read
     */
    Map<Subject, List<Entry<?>>> withShared(Subject implementation);

    /** How many subjects may be asked for at a time: some databases take no longer lists. */
    int AT_ONCE = 500;

    /**
     * All records about each of these subjects, in one query.
     *
     * @param subjects at most {@link #AT_ONCE}
     * @return by subject; each is there, if need be with an empty list
     * @throws StoreUnavailable when one of them cannot be read
     */
    Map<Subject, List<Entry<?>>> aboutEach(List<Subject> subjects);

    /** @throws StoreUnavailable when it cannot be read */
    Optional<Entry<?>> find(Subject subject, Kind kind, String key);

    /**
     * Saves or removes records and notes the changes, all or nothing.
     *
     * @throws StaleWrite when a record is no longer in the version that a write expects, or is there already
     * @throws StoreUnavailable when it cannot be written
     */
    void write(List<Write> writes);

    /**
     * Saves a passage with its evidence, both or neither.
     *
     * @throws StoreUnavailable when it cannot be written
     */
    void write(Write passage, Frozen evidence);

    /**
     * Undoes that a record was added, with the line for its history, as if neither had ever been. Does nothing where it is no longer
     * in that version.
     *
     * @throws StoreUnavailable when it cannot be written; then it stays
     */
    void takeBack(Entry<?> added);

    /**
     * The evidence of a passage; empty where none was kept.
     *
     * @throws StoreUnavailable when it cannot be read
     */
    Optional<Frozen> evidence(Subject subject, String passage);

    /** The changes about a subject, newest first. */
    default List<Change> history(Subject subject, int offset, int limit) {
        return history(subject, Narrowed.NOT, offset, limit);
    }

    /** That part of the changes about a subject, newest first. */
    List<Change> history(Subject subject, Narrowed wanted, int offset, int limit);

    /** How many changes there are about a subject, in one query that reads none of what was recorded. */
    Spread spread(Subject subject);

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
        /** Of a record that is not there yet. */
        public static Write added(Entry<?> entry) {
            return new Write(0, entry, new Change(entry.subject(), entry.kind(), entry.key(), entry.version(), entry.updated(),
                    Map.of(), Tree.of(entry.body())));
        }

        public static Write changed(Entry<?> before, Entry<?> after) {
            return new Write(before.version(), after, new Change(after.subject(), after.kind(), after.key(), after.version(),
                    after.updated(), Tree.of(before.body()), Tree.of(after.body())));
        }

        public static Write removed(Entry<?> before, Stamp now) {
            return new Write(before.version(), null, new Change(before.subject(), before.kind(), before.key(), before.version() + 1,
                    now, Tree.of(before.body()), Map.of()));
        }
    }

    /**
     * What a verdict rested on, as it was.
     *
     * @param passage key of the passage
     * @param content canonical JSON of {@link dk.klar.domain.evidence.Evidence}
     * @param people  those whom the content knows by number
     * @param sha256  fingerprint of the content when it was frozen
     */
    record Frozen(Subject subject, String passage, String content, List<UserKey> people, String sha256) {
        public Frozen {
            people = List.copyOf(people);
        }

        /** Whether the content is still what was frozen. */
        public boolean intact() {
            return Fingerprint.of(content).equals(sha256);
        }
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
