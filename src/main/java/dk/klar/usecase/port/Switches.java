package dk.klar.usecase.port;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where Klar is on: per project and issue type. Asking costs no query. */
public interface Switches {
    boolean on(long projectId, String issueTypeId);

    /** The issue types that Klar is on for in a project. */
    Set<String> issueTypes(long projectId);

    /** Ids of the projects that it was switched on in since Klar notes them; some may be gone from Jira. */
    Set<Long> projects();

    void set(long projectId, Set<String> issueTypeIds);

    /**
     * When Klar was last switched off there for something of which not all is taken back yet that was published; empty where it is.
     * Asking costs no query.
     */
    Optional<Instant> leaving(long projectId);

    /** To be noted before it is switched off: whoever is killed between the two leaves a round more to do than there need be. */
    void leave(long projectId, Instant since);

    /** All of it is taken back. */
    void left(long projectId);
}
