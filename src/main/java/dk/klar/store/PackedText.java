package dk.klar.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** A text of values without their names, one after another: whoever reads it knows their order. */
final class PackedText {
    private static final char FIRST = '0';
    /** Of what is not there: before all that stand for something. */
    private static final char NONE = '.';
    private static final char END = ';';
    private static final char ESCAPE = '\\';
    /** No day before the year 0 is written: numbers need no sign. */
    private static final long EARLIEST = LocalDate.of(0, 1, 1).toEpochDay();
    private static final int DIGITS = Character.MAX_RADIX;

    private final StringBuilder text = new StringBuilder();

    /** @param choice null for none */
    PackedText choice(Enum<?> choice) {
        text.append(choice == null ? NONE : (char) (FIRST + choice.ordinal()));
        return this;
    }

    /** @param day null for none */
    PackedText day(LocalDate day) {
        text.append(day == null ? "" : Long.toString(day.toEpochDay() - EARLIEST, DIGITS)).append(END);
        return this;
    }

    /** @param number not below 0 */
    PackedText number(int number) {
        text.append(Integer.toString(number, DIGITS)).append(END);
        return this;
    }

    PackedText words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            text.append(each == END || each == ESCAPE ? String.valueOf(ESCAPE) : "").append(each);
        }
        text.append(END);
        return this;
    }

    <T> PackedText many(Collection<T> all, Consumer<? super T> each) {
        number(all.size());
        all.forEach(each);
        return this;
    }

    /** In the order of the keys. */
    <K extends Enum<K>, V> PackedText map(Map<K, V> all, Consumer<? super V> value) {
        number(all.size());
        new TreeMap<>(all).forEach((key, each) -> {
            choice(key);
            value.accept(each);
        });
        return this;
    }

    PackedText yesNo(boolean yes) {
        return number(yes ? 1 : 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Reads what was written, in the same order. Whatever else it is given, it throws or returns something else; who cares writes an edition first. */
    static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Whether these words come first; they are read. */
        boolean begins(String words) {
            if (!text.startsWith(words) || text.length() == words.length() || text.charAt(words.length()) != END) {
                return false;
            }
            at = words.length() + 1;
            return true;
        }

        /** Null for none. */
        <E extends Enum<E>> E choice(E[] all) {
            char choice = text.charAt(at++);
            return choice == NONE ? null : all[choice - FIRST];
        }

        /** Null for none. */
        LocalDate day() {
            if (text.charAt(at) == END) {
                at++;
                return null;
            }
            return LocalDate.ofEpochDay(number() + EARLIEST);
        }

        int number() {
            int number = 0;
            for (char digit = text.charAt(at++); digit != END; digit = text.charAt(at++)) {
                number = number * DIGITS + (digit <= '9' ? digit - '0' : digit - 'a' + 10);
            }
            return number;
        }

        String words() {
            int end = at;
            while (text.charAt(end) != END && text.charAt(end) != ESCAPE) {
                end++;
            }
            if (text.charAt(end) == END) {
                String plain = text.substring(at, end);
                at = end + 1;
                return plain;
            }
            StringBuilder words = new StringBuilder();
            for (char each = text.charAt(at++); each != END; each = text.charAt(at++)) {
                words.append(each == ESCAPE ? text.charAt(at++) : each);
            }
            return words.toString();
        }

        /** A list that a record which copies its lists need not copy; so are the others. */
        @SuppressWarnings("unchecked") // nothing else is put in it
        <T> List<T> many(Function<Reader, T> each) {
            Object[] all = new Object[number()];
            for (int i = 0; i < all.length; i++) {
                all[i] = each.apply(this);
            }
            return (List<T>) List.of(all);
        }

        @SuppressWarnings("unchecked") // nothing else is put in it
        <E extends Enum<E>> List<E> many(E[] choices) {
            Object[] all = new Object[number()];
            for (int i = 0; i < all.length; i++) {
                all[i] = choice(choices);
            }
            return (List<E>) (List<?>) List.of(all);
        }

        @SuppressWarnings("unchecked") // an array of a generic type
        <K extends Enum<K>, V> Map<K, V> map(K[] keys, Function<Reader, V> value) {
            Map.Entry<K, V>[] all = new Map.Entry[number()];
            for (int i = 0; i < all.length; i++) {
                all[i] = Map.entry(choice(keys), value.apply(this));
            }
            return Map.ofEntries(all);
        }

        boolean yesNo() {
            return number() == 1;
        }
    }
}
