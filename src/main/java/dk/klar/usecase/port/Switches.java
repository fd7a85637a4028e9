package dk.klar.usecase.port;

import java.util.Set;

/** Where Klar is on: per project and issue type. Asking costs no query. */
public interface Switches {
    boolean on(long projectId, String issueTypeId);

    /** The issue types that Klar is on for in a project. */
    Set<String> issueTypes(long projectId);

    /** Ids of the projects that it was switched on in since Klar notes them; some may be gone from Jira. */
    Set<Long> projects();

    void set(long projectId, Set<String> issueTypeIds);
}
