package dk.klar.domain.evidence;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import java.util.Optional;

/** What has become of a record since it was frozen. */
public enum Since {
    SAME, CHANGED, REMOVED;

    /** @param record its name in the evidence, {@code kind/key} */
    public static Since of(String record, int version, Dossier dossier) {
        int slash = record.indexOf('/');
        Optional<Entry<?>> now = Kind.bySegment(record.substring(0, Math.max(0, slash)))
                .flatMap(kind -> dossier.entry(kind, record.substring(slash + 1)));
        return now.isEmpty() ? REMOVED : now.get().version() == version ? SAME : CHANGED;
    }
}
