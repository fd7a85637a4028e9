package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jira's issues. */
public interface Implementations {
    /** The issue, if it exists and this person may browse it, its security level included. */
    Optional<Implementation> visible(String issueKey, UserKey viewer);

    /** Any issue by its id, likewise. */
    Optional<Implementation> visible(IssueId issue, UserKey viewer);

    /** The issue, if it exists, whoever may see it. */
    Optional<Implementation> any(IssueId issue);

    /** All issues of these types in a project, whoever may see them. */
    List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds);
}
