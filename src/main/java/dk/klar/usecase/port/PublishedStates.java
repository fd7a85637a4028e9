package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.portfolio.Summary;

/** Where JQL finds where each implementation stands. */
public interface PublishedStates {
    void publish(IssueId issue, Summary summary);

    /** Whether that is what is published now, and nobody has written something else there. */
    boolean holds(IssueId issue, Summary summary);

    /** Takes the issue out: it is no implementation any more. */
    void withdraw(IssueId issue);
}
