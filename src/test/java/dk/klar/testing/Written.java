package dk.klar.testing;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import java.time.Instant;
import java.util.Map;

/** Records as the use cases make them. */
public final class Written {
    private Written() {
    }

    /** A first version, saved by kirsten at the given second. */
    public static Entry<?> entry(Subject subject, Kind kind, String key, int second, Map<String, ?> tree) {
        Stamp stamp = new Stamp(new UserKey("kirsten"), Instant.parse("2026-03-02T08:00:00.123Z").plusSeconds(second));
        return new Entry<>(subject, kind, key, 1, body(kind, tree), stamp, stamp);
    }

    /** The next version, saved by someone a minute later. */
    public static Entry<?> changed(Entry<?> before, String author, Map<String, ?> tree) {
        Stamp stamp = new Stamp(new UserKey(author), before.updated().at().plusSeconds(60));
        return before.changed(body(before.kind(), tree), stamp);
    }

    private static RecordBody body(Kind kind, Map<String, ?> tree) {
        return Reading.stored(kind.body(), tree);
    }
}
