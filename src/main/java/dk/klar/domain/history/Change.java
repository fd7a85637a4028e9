package dk.klar.domain.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.record.Stamp;
import java.util.List;
import java.util.Map;

/**
 * One step in a record's life, kept for good.
 *
 * @param version what the record's version became
 * @param before  the record as a tree; empty where it was added
 * @param after   the record as a tree; empty where it was removed
 */
public record Change(Subject subject, Kind kind, String key, int version, Stamp stamp,
                     Map<String, Object> before, Map<String, Object> after) {
    /** What was done. */
    public enum Action { ADDED, CHANGED, REMOVED }

    public Action action() {
        if (before.isEmpty()) {
            return Action.ADDED;
        }
        return after.isEmpty() ? Action.REMOVED : Action.CHANGED;
    }

    /** The fields that differ, in the order of the record. */
    public List<Difference> differences() {
        return Difference.between(kind.body(), before, after);
    }
}
