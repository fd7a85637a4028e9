package dk.klar.usecase.port;

import java.util.Set;

/** Where Klar is on: per project and issue type. Asking costs no query. */
public interface Switches {
    boolean on(long projectId, String issueTypeId);

    /** The issue types that Klar is on for in a project. */
    Set<String> issueTypes(long projectId);

    void set(long projectId, Set<String> issueTypeIds);
}
