package dk.klar.usecase.port;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.dossier.IssueId;
import java.util.List;
import java.util.Optional;

/**
 * Where concerns are kept that were not said openly. No history, no author where there is none, no time but the week; no id
 * tells in which order they came.
 */
public interface Confidences {
    /**
     * All about one implementation, in one query.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    List<Confidential> about(IssueId issue);

    /** The one whose author was given this code. */
    Optional<Confidential> byCode(IssueId issue, String code);

    /** @param code what its author can follow it by; only a trace is kept, from which it cannot be found again */
    void add(Confidential one, String code);

    /**
     * Saves the next versions of these, all or nothing.
     *
     * @throws Records.StaleWrite when one is no longer in the version before
     */
    void replace(List<Confidential> changed);

    /** @throws Records.StaleWrite when it is no longer in this version */
    void remove(Confidential one);
}
