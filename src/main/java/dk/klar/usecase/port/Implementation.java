package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Subject;

/** What Klar needs to know of the Jira issue. */
public record Implementation(IssueId id, String key, String summary, long projectId, String issueTypeId) {
    public Subject subject() {
        return Subject.of(id);
    }
}
