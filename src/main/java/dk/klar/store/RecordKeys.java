package dk.klar.store;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;

/** What rows call the subject and the kind of a record, and the one name that no two records share. */
final class RecordKeys {
    private static final long MUNICIPALITY = 0;

    private RecordKeys() {
    }

    static long subject(Subject subject) {
        return subject instanceof Subject.Implementation implementation ? implementation.issue().value() : MUNICIPALITY;
    }

    static Subject subject(long stored) {
        return stored == MUNICIPALITY ? Subject.municipality() : Subject.of(new IssueId(stored));
    }

    /** @throws IllegalStateException when a newer Klar stored it */
    static Kind kind(String segment) {
        return Kind.bySegment(segment).orElseThrow(() -> new IllegalStateException("no such kind of record: " + segment));
    }

    static String unique(Subject subject, Kind kind, String key) {
        return subject(subject) + ":" + kind.segment() + ":" + key;
    }

    static String unique(Change change) {
        return unique(change.subject(), change.kind(), change.key());
    }
}
