package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What is kept, by implementation. */
public interface Holdings {
    /**
     * @param last  when something was last recorded; for what was said in confidence the beginning of its week
     * @param kinds of which there are records or history
     */
    record Held(Instant last, Set<Kind> kinds) {
        public Held {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * All implementations of which something is kept; it reads the whole store, a page at a time.
     *
     * @throws Records.StoreUnavailable when it cannot be read
     */
    Map<IssueId, Held> all();

    /**
     * Removes records with their history, and with passages their evidence, all or nothing. What was said in confidence is not
     * among them.
     *
     * @return how many records there were
     * @throws Records.StoreUnavailable when it cannot be written
     */
    int remove(IssueId issue, Set<Kind> kinds);
}
