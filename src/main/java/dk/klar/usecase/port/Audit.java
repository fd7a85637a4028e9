package dk.klar.usecase.port;

import dk.klar.domain.history.Change;
import dk.klar.domain.webhook.Receiver;
import java.util.Set;

/** Jira's audit log. A line that cannot be written undoes nothing: the log of errors says so. */
public interface Audit {
    /** A record of a kind that is {@link dk.klar.domain.dossier.Kind#audited() audited} was added, changed or removed. */
    void changed(Change change);

    /**
     * Klar was switched on or off for issue types of a project.
     *
     * @param before ids of the types it was on for
     * @param after  likewise
     */
    void switched(Projects.Project project, Set<String> before, Set<String> after);

    /** Records were removed because the municipality keeps them no longer. */
    void removed(int records, int implementations);

    /**
     * A receiver of webhooks was made, changed or removed.
     *
     * @param before null where there was none
     * @param after  null where there is none
     */
    void webhook(Receiver before, Receiver after);
}
