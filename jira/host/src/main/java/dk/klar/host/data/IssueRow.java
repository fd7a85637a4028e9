package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An issue as stored, without its custom fields. */
public record IssueRow(long id, String issueKey, long projectId, long number, String typeId, String statusId, String summary,
                       Optional<String> description, Optional<String> assigneeKey, Optional<String> reporterKey,
                       Optional<String> creatorKey, Optional<Long> securityLevelId, long workflowEntryId,
                       List<String> labels, Instant created, Instant updated) {

    IssueRow withLabels(List<String> changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, List.copyOf(changed), created, updated);
    }
}
