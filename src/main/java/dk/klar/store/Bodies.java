package dk.klar.store;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes bodies of JSON and keeps those it made lately, for a dossier is read far more often than it is changed. Nothing
 * kept is ever out of date, on whichever node it was changed: a body is handed out for the very text that it was made of.
 */
final class Bodies {
    /** Characters of JSON, about 10 MB of heap with the bodies made of it. */
    private static final int MOST = 4_000_000;

    private final Map<Long, Made> lately = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long kept;

    private record Made(Kind kind, String text, RecordBody body) {
    }

    Bodies() {
        this(MOST);
    }

    Bodies(long most) {
        this.most = most;
    }

    /** @throws RuntimeException when the text cannot be read */
    RecordBody of(long row, Kind kind, String text) {
        Made made = text == null ? null : lately(row);
        if (made != null && made.kind() == kind && made.text().equals(text)) {
            return made.body();
        }
        RecordBody body = Reading.stored(kind.body(), Json.tree(text));
        if (text != null) {
            keep(row, new Made(kind, text, body));
        }
        return body;
    }

    private synchronized Made lately(long row) {
        return lately.get(row);
    }

    private synchronized void keep(long row, Made made) {
        Made before = lately.put(row, made);
        kept += made.text().length() - (before == null ? 0 : before.text().length());
        for (Iterator<Made> longestUnused = lately.values().iterator(); kept > most; longestUnused.remove()) {
            kept -= longestUnused.next().text().length();
        }
    }
}
