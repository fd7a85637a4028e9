package dk.klar.host.jira;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.IssueRow;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An issue in memory: what was read, and what was set since. Equal by id. */
final class HostIssue implements MutableIssue {

    private final JiraObjects objects;
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();
    private final Map<String, Object> customValues = new HashMap<>();
    private IssueRow row;

    HostIssue(IssueRow row, JiraObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    IssueRow row() {
        return row;
    }

    /** The issue as stored just now: nothing is modified any more. */
    void stored(IssueRow now) {
        row = now;
        modified.clear();
        customValues.clear();
    }

    /** One change, the old value being the one that was read. */
    void change(IssueRow changed, String fieldId, Object before, Object after) {
        row = changed;
        note(fieldId, before, after);
    }

    private void note(String fieldId, Object before, Object after) {
        ModifiedValue earlier = modified.get(fieldId);
        modified.put(fieldId, new ModifiedValue<>(earlier == null ? before : earlier.getOldValue(), after));
    }

    @Override
    public Long getId() {
        return isCreated() ? row.id() : null;
    }

    @Override
    public String getKey() {
        return isCreated() ? row.issueKey() : null;
    }

    @Override
    public Long getNumber() {
        return isCreated() ? row.number() : null;
    }

    @Override
    public boolean isCreated() {
        return row.id() != 0;
    }

    @Override
    public Long getProjectId() {
        return row.projectId();
    }

    @Override
    public Project getProjectObject() {
        return objects.project(row.projectId());
    }

    @Override
    public String getIssueTypeId() {
        return row.typeId();
    }

    @Override
    public IssueType getIssueType() {
        return objects.issueType(row.typeId());
    }

    @Override
    public String getStatusId() {
        return row.statusId().isEmpty() ? null : row.statusId();
    }

    @Override
    public Status getStatus() {
        return objects.status(row.statusId());
    }

    @Override
    public String getSummary() {
        return row.summary();
    }

    @Override
    public void setSummary(String summary) {
        change(row.withSummary(summary), "summary", row.summary(), summary);
    }

    @Override
    public String getDescription() {
        return row.description().orElse(null);
    }

    @Override
    public void setDescription(String description) {
        Optional<String> text = Optional.ofNullable(description).filter(s -> !s.isEmpty());
        change(row.withDescription(text), "description", getDescription(), description);
    }

    @Override
    public ApplicationUser getAssignee() {
        return objects.user(row.assigneeKey());
    }

    @Override
    public String getAssigneeId() {
        return row.assigneeKey().orElse(null);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        change(row.withAssigneeKey(Optional.ofNullable(assignee).map(ApplicationUser::getKey)), "assignee",
                getAssignee(), assignee);
    }

    @Override
    public ApplicationUser getReporter() {
        return objects.user(row.reporterKey());
    }

    @Override
    public String getReporterId() {
        return row.reporterKey().orElse(null);
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        change(row.withReporterKey(Optional.ofNullable(reporter).map(ApplicationUser::getKey)), "reporter",
                getReporter(), reporter);
    }

    @Override
    public ApplicationUser getCreator() {
        return objects.user(row.creatorKey());
    }

    @Override
    public String getCreatorId() {
        return row.creatorKey().orElse(null);
    }

    @Override
    public Long getSecurityLevelId() {
        return row.securityLevelId().orElse(null);
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        change(row.withSecurityLevelId(Optional.ofNullable(securityLevelId)), "security", getSecurityLevelId(),
                securityLevelId);
    }

    /** Before an issue is stored its status is the workflow's to say. */
    @Override
    public void setStatusId(String statusId) {
        if (isCreated()) {
            change(row.withStatusId(statusId), "status", row.statusId(), statusId);
        } else {
            row = row.withStatusId(statusId);
        }
    }

    void setIssueTypeId(String typeId) {
        change(row.withTypeId(typeId), "issuetype", row.typeId(), typeId);
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        row.labels().forEach(label -> labels.add(new HostLabel(label)));
        return labels;
    }

    @Override
    public void setLabels(Set<Label> labels) {
        change(row.withLabels(labels.stream().map(Label::getLabel).sorted().toList()), "labels", getLabels(), labels);
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return customValues.containsKey(customField.getId()) ? customValues.get(customField.getId())
                : customField.getValue(this);
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        note(customField.getId(), getCustomFieldValue(customField), value);
        customValues.put(customField.getId(), value);
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return Collections.unmodifiableMap(modified);
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(row.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(row.updated());
    }

    @Override
    public Long getWorkflowId() {
        return row.workflowEntryId();
    }

    @Override
    public boolean isSubTask() {
        return getIssueType().isSubTask();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof HostIssue that && isCreated() && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return isCreated() ? Objects.hash(row.id()) : System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return isCreated() ? row.issueKey() : "an issue that is not stored";
    }
}
