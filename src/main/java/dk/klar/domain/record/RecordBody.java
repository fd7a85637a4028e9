package dk.klar.domain.record;

import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person records: an immutable Java record whose components are the fields of the form, of the JSON in REST
 * and of the stored row. Missing values are null for dates, numbers, choices, users and issues;
 * empty for texts and lists. {@link Reading} makes them, with lists that do not change.
 */
public interface RecordBody {
    /** Faults that one field alone cannot show, such as dates in the wrong order. Limits of single fields are checked before. */
    default List<Fault> faults() {
        return List.of();
    }

    /**
     * Fills in what the person may not claim for themselves, such as who justified a rule and when.
     *
     * @param today  by the calendar of the server's zone, as are the days that people enter
     * @param before the stored body, or null when the record is new
     */
    default RecordBody stamped(UserKey author, LocalDate today, RecordBody before) {
        return this;
    }
}
