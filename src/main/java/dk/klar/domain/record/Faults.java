package dk.klar.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks for the contradictions that several kinds of record can have, and keeps what it finds. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public List<Fault> found() {
        return found;
    }

    public Faults add(String field, String code, Object... args) {
        found.add(Fault.of(field, code, args));
        return this;
    }

    /** The field must be filled in, because of what another one says. */
    public Faults require(String field, Object value, String code) {
        if (value == null || value.equals("")) {
            add(field, code);
        }
        return this;
    }

    /** Where both days are known, the field's is not before the other; the text is told the other day. */
    public Faults notBefore(String field, LocalDate day, LocalDate earlier, String code) {
        if (day != null && earlier != null && day.isBefore(earlier)) {
            add(field, code, earlier);
        }
        return this;
    }

    /** Where both days are known, the field's is not after the other; the text is told the other day. */
    public Faults notAfter(String field, LocalDate day, LocalDate later, String code) {
        if (day != null && later != null && day.isAfter(later)) {
            add(field, code, later);
        }
        return this;
    }

    /**
     * No two items of a list are about the same thing.
     *
     * @param field  of the item, where the fault is shown
     * @param naming what an item is about
     */
    public <T> Faults once(String list, String field, List<T> items, Function<T, Object> naming) {
        Set<Object> named = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!named.add(naming.apply(items.get(i)))) {
                add(list + "[" + i + "]." + field, "list.twice");
            }
        }
        return this;
    }
}
