package dk.klar.store;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was made of the texts of rows lately, for rows are read far more often than they are changed. Nothing kept is ever
 * out of date, on whichever node it was changed: it is handed out for the very text that it was made of. The JVM takes all of it
 * back before it runs out of memory.
 */
final class Lately<T> {
    private final long most;
    private SoftReference<Kept<T>> all = new SoftReference<>(new Kept<>());

    /** @param most characters of the texts that are kept */
    Lately(long most) {
        this.most = most;
    }

    private record Made<T>(String text, T thing) {
    }

    /**
     * In the order in which they were made. That in which they were last asked for would be kept at every look, and where all of a
     * hundred thousand are asked for in turn, that alone takes as long as looking.
     */
    private static final class Kept<T> {
        private final Map<Long, Made<T>> made = new LinkedHashMap<>();
        private long characters;
    }

    /** @throws RuntimeException what making it throws; nothing is kept then */
    T of(long row, String text, Function<String, T> make) {
        Made<T> made = lately(row);
        if (made != null && made.text().equals(text)) {
            return made.thing();
        }
        T thing = make.apply(text);
        keep(row, new Made<>(text, thing));
        return thing;
    }

    private synchronized Made<T> lately(long row) {
        return kept().made.get(row);
    }

    private synchronized void keep(long row, Made<T> made) {
        Kept<T> kept = kept();
        Made<T> before = kept.made.remove(row);
        kept.made.put(row, made);
        kept.characters += made.text().length() - (before == null ? 0 : before.text().length());
        for (Iterator<Made<T>> oldest = kept.made.values().iterator(); kept.characters > most; oldest.remove()) {
            kept.characters -= oldest.next().text().length();
        }
    }

    private Kept<T> kept() {
        Kept<T> kept = all.get();
        if (kept == null) {
            kept = new Kept<>();
            all = new SoftReference<>(kept);
        }
        return kept;
    }
}
