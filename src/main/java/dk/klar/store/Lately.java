package dk.klar.store;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps what was made of rows lately, for rows are read far more often than they are changed. Nothing kept is ever out of date, on
 * whichever node it was changed: it is handed out for that alone which it was made of, be it the row's text or what stands for it.
 * The JVM takes all of it back before it runs out of memory.
 */
final class Lately<T> {
    private final long most;
    private SoftReference<Kept<T>> all = new SoftReference<>(new Kept<>());

    /** @param most characters of all texts that what is kept was made of */
    Lately(long most) {
        this.most = most;
    }

    private record Made<T>(Object of, int characters, T thing) {
    }

    /**
     * In the order in which they were made. That in which they were last asked for would be kept at every look, and where all of a
     * hundred thousand are asked for in turn, that alone takes as long as looking.
     */
    private static final class Kept<T> {
        private final Map<Long, Made<T>> made = new LinkedHashMap<>();
        private long characters;
    }

    /**
     * @param of         what it is made of: the same is made once
     * @param characters of the text that is read for it
     * @throws RuntimeException what making it throws; nothing is kept then
     */
    T of(long row, Object of, int characters, Supplier<T> make) {
        T known = known(row, of);
        if (known != null) {
            return known;
        }
        T thing = make.get();
        keep(row, new Made<>(of, characters, thing));
        return thing;
    }

    /** What was made of the same lately, or null: asked for a hundred thousand times in a row. */
    T known(long row, Object of) {
        Made<T> made = lately(row);
        return made != null && made.of().equals(of) ? made.thing() : null;
    }

    /** Of how many rows something is kept. */
    synchronized int size() {
        return kept().made.size();
    }

    private synchronized Made<T> lately(long row) {
        return kept().made.get(row);
    }

    private synchronized void keep(long row, Made<T> made) {
        Kept<T> kept = kept();
        Made<T> before = kept.made.remove(row);
        kept.made.put(row, made);
        kept.characters += made.characters() - (before == null ? 0 : before.characters());
        for (Iterator<Made<T>> oldest = kept.made.values().iterator(); kept.characters > most; oldest.remove()) {
            kept.characters -= oldest.next().characters();
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
