package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Subject;

/** What Klar needs to know of the Jira issue. */
public record Implementation(IssueId id, String key, String summary, long projectId, String issueTypeId) {
    public Subject subject() {
        return Subject.of(id);
    }

    public String projectKey() {
        return key.substring(0, Math.max(0, key.lastIndexOf('-')));
    }

    /** Its place among the issues of its project: 2 of OMS-2. */
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
