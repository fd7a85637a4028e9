package dk.klar.store;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;

/** Makes bodies of JSON and keeps those it made {@link Lately}. */
final class Bodies {
    /** Characters of JSON, about 10 MB of heap with the bodies made of it. */
    private static final int MOST = 4_000_000;

    private final Lately<RecordBody> lately;

    Bodies() {
        this(MOST);
    }

    Bodies(long most) {
        this.lately = new Lately<>(most);
    }

    /** @throws RuntimeException when the text cannot be read */
    RecordBody of(long row, Kind kind, String text) {
        RecordBody body = text == null ? null : lately.of(row, text, text.length(), () -> read(kind, text));
        return kind.body().isInstance(body) ? body : read(kind, text);
    }

    /** @throws RuntimeException when the text cannot be read */
    static RecordBody read(Kind kind, String text) {
        return Reading.stored(kind.body(), Json.tree(text));
    }
}
