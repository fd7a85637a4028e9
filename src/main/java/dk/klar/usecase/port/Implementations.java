package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.util.List;
import java.util.Map;
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

    /**
     * Issues of these types in a project, whoever may see them.
     *
     * @param most how many at most
     */
    List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most);

    /** How many issues there are of these types, by project, whoever may see them: one count of Jira's index, however many they are. */
    long count(Map<Long, Set<String>> issueTypeIds);

    /** Ids of all issues of a project, of whatever type, in order. Eight bytes each is what may be held of a whole project. */
    long[] ids(long projectId);
}
