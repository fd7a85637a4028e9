package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.portfolio.Summary;
import java.util.List;
import java.util.Map;

/** Where each implementation stands, as it was last published. Made anew from the records at any time: the daily round does so. */
public interface Summaries {
    /**
     * Keeps them, each in the place of the one before: all or none.
     *
     * @param summaries at most {@link Records#AT_ONCE}
     * @throws Records.StoreUnavailable when they cannot be written
     */
    void save(Map<IssueId, Summary> summaries);

    /** Keeps one, likewise. */
    default void save(IssueId issue, Summary summary) {
        save(Map.of(issue, summary));
    }

    /** Another where this version of Klar cannot read what an earlier one has kept: all have to be made anew. */
    String edition();

    /** Does nothing where there is none. */
    void remove(IssueId issue);

    /**
     * Those of these issues, in one query for every {@link Records#AT_ONCE}, or fewer where they are most of all there are; an issue
     * without one is not in it.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    Map<IssueId, Summary> of(List<IssueId> issues);
}
