package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Reads a table a page at a time, however long it is: one query a page, each beginning after the last row of the one before. */
final class Pages {
    /** Rows that are held at a time: about a megabyte. */
    static final int ROWS = 500;

    private Pages() {
    }

    /** @param first a key that comes before all others */
    static <K, R extends RawEntity<K>> void each(ActiveObjects ao, Class<R> type, K first, Function<R, K> key, Consumer<R> reader) {
        K after = first;
        R[] rows;
        do {
            rows = after(ao, type, after);
            for (R row : rows) {
                reader.accept(row);
                after = key.apply(row);
            }
        } while (rows.length == ROWS);
    }

    /** A condition for so many values. */
    static String oneOf(String column, int values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }

    static <K, R extends RawEntity<K>> R[] after(ActiveObjects ao, Class<R> type, K key) {
        return ao.find(type, Query.select().where("ID > ?", key).order("ID").limit(ROWS));
    }
}
