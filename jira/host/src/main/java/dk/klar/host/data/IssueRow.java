package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An issue as stored, without its custom fields. */
public record IssueRow(long id, String issueKey, long projectId, long number, String typeId, String statusId, String summary,
                       Optional<String> description, Optional<String> assigneeKey, Optional<String> reporterKey,
                       Optional<String> creatorKey, Optional<Long> securityLevelId, long workflowEntryId,
                       List<String> labels, Instant created, Instant updated) {

    public IssueRow {
        labels = List.copyOf(labels);
    }

    public IssueRow withTypeId(String changed) {
        return new IssueRow(id, issueKey, projectId, number, changed, statusId, summary, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, labels, created, updated);
    }

    public IssueRow withStatusId(String changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, changed, summary, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, labels, created, updated);
    }

    public IssueRow withSummary(String changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, changed, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, labels, created, updated);
    }

    public IssueRow withDescription(Optional<String> changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, changed, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, labels, created, updated);
    }

    public IssueRow withAssigneeKey(Optional<String> changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, changed,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, labels, created, updated);
    }

    public IssueRow withReporterKey(Optional<String> changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, assigneeKey,
                changed, creatorKey, securityLevelId, workflowEntryId, labels, created, updated);
    }

    public IssueRow withSecurityLevelId(Optional<Long> changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, assigneeKey,
                reporterKey, creatorKey, changed, workflowEntryId, labels, created, updated);
    }

    public IssueRow withLabels(List<String> changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, changed, created, updated);
    }

    public IssueRow withUpdated(Instant changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, workflowEntryId, labels, created, changed);
    }

    public IssueRow withWorkflowEntryId(long changed) {
        return new IssueRow(id, issueKey, projectId, number, typeId, statusId, summary, description, assigneeKey,
                reporterKey, creatorKey, securityLevelId, changed, labels, created, updated);
    }
}
