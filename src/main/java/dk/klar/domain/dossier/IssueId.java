package dk.klar.domain.dossier;

/** A Jira issue's id; it stays when the issue is moved or its project renamed. */
public record IssueId(long value) {
    public IssueId {
        if (value <= 0) {
            throw new IllegalArgumentException("issue ids are positive: " + value);
        }
    }
}
