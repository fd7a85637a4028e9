package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.history.Spread;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.util.List;

/** Who recorded what, when, before and after. */
public final class ReadHistory {
    /** The most changes handed out at once. */
    public static final int MOST = 200;
    /** Those that a reader is shown at a time. */
    static final int PAGE = 50;

    private final Entrance entrance;
    private final Records records;

    public ReadHistory(Entrance entrance, Records records) {
        this.entrance = entrance;
        this.records = records;
    }

    /**
     * The changes that somebody asks for, newest first.
     *
     * @throws Refused when this person may not see the implementation
     */
    public List<Change> of(String issueKey, UserKey reader, Narrowed wanted, int offset, int limit) {
        Implementation implementation = entrance.toSee(issueKey, reader);
        return records.history(implementation.subject(), wanted, Math.max(0, offset), Math.min(Math.max(1, limit), MOST));
    }

    /**
     * A page of such changes, newest first, and how many there are: three queries, however long the history is.
     *
     * @param left how many of them are still to come where pages were read before; what is done meanwhile does not shift the rest
     * @throws Refused when this person may not see the implementation
     */
    public Page page(String issueKey, UserKey reader, Narrowed wanted, int left) {
        Implementation implementation = entrance.toSee(issueKey, reader);
        Spread spread = records.spread(implementation.subject());
        int all = spread.within(wanted);
        int passed = all - Math.min(all, Math.max(0, left));
        return new Page(records.history(implementation.subject(), wanted, passed, PAGE), wanted, passed, spread,
                records.about(implementation.subject()));
    }

    /**
     * @param passed how many of them are newer than these
     * @param spread of the whole history
     * @param now    what is on record, to call things by their names
     */
    public record Page(List<Change> changes, Narrowed wanted, int passed, Spread spread, List<Entry<?>> now) {
        /** Those that are shown when these are. */
        public int shown() {
            return passed + changes.size();
        }

        /** Those that are older than these. */
        public int left() {
            return Math.max(0, spread.within(wanted) - shown());
        }
    }

    /**
     * The changes of one record, newest first.
     *
     * @throws Refused when this person may not see the implementation
     */
    public List<Change> of(String issueKey, UserKey reader, Kind kind, String key) {
        return records.history(entrance.toSee(issueKey, reader).subject(), kind, key);
    }
}
