package dk.klar.usecase.port;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.util.List;
import java.util.Map;
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

    /**
     * All about each of these, in one query.
     *
     * @param issues at most {@link Records#AT_ONCE}
     * @return by issue; each is there, if need be with an empty list
     * @throws Records.StoreUnavailable when they cannot be read
     */
    Map<IssueId, List<Confidential>> aboutEach(List<IssueId> issues);

    /** The one whose author was given this code. */
    Optional<Confidential> byCode(IssueId issue, String code);

    /**
     * @param code    what its author can follow it by; only a trace is kept, from which it cannot be found again
     * @param speaker counted once among those who have spoken without a name since the last were let out. The mark that is
     *                kept for that stands apart from what was said, and is gone when they are let out
     */
    void add(Confidential one, String code, UserKey speaker);

    /** How many people have said something without a name since the last were let out. */
    int speakers(IssueId issue);

    /**
     * Saves the next versions of these, all or nothing.
     *
     * @throws Records.StaleWrite when one is no longer in the version before
     */
    void replace(List<Confidential> changed);

    /**
     * Saves the next versions of these, which others may read from now on, and forgets who has spoken.
     *
     * @throws Records.StaleWrite when one is no longer in the version before
     */
    void letOut(IssueId issue, List<Confidential> disclosed);

    /**
     * @param speaker no longer counted among those who have spoken
     * @throws Records.StaleWrite when it is no longer in this version
     */
    void remove(Confidential one, UserKey speaker);

    /** Removes everything about an implementation that is no more. */
    void forget(IssueId issue);
}
