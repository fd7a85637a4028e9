package dk.klar.usecase;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.util.List;

/** Who recorded what, when, before and after. */
public final class ReadHistory {
    /** The most changes handed out at once. */
    public static final int MOST = 200;

    private final Entrance entrance;
    private final Records records;

    public ReadHistory(Entrance entrance, Records records) {
        this.entrance = entrance;
        this.records = records;
    }

    /**
     * The changes, newest first.
     *
     * @throws Refused when this person may not see the implementation
     */
    public List<Change> of(String issueKey, UserKey reader, int offset, int limit) {
        Implementation implementation = entrance.toSee(issueKey, reader);
        return records.history(implementation.subject(), Math.max(0, offset), Math.min(Math.max(1, limit), MOST));
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
