package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dk.klar.host.data.FieldRow;

/** A custom field; equal by id. */
final class HostCustomField implements CustomField {

    private final FieldRow row;
    private final FieldTypes types;

    HostCustomField(FieldRow row, FieldTypes types) {
        this.row = row;
        this.types = types;
    }

    FieldRow row() {
        return row;
    }

    /** False while the plugin that brings the type is not installed. */
    boolean hasType() {
        return types.find(row.typeKey()).isPresent();
    }

    @Override
    public String getId() {
        return row.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getFieldName() {
        return row.name();
    }

    /** As stored: what was set on an issue in memory is known to the issue. */
    @Override
    @SuppressWarnings("unchecked")
    public Object getValue(Issue issue) {
        return hasType() ? getCustomFieldType().getValueFromIssue(this, issue) : null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CustomFieldType getCustomFieldType() {
        return types.find(row.typeKey()).orElseThrow(() ->
                new IllegalStateException("No plugin brings the type " + row.typeKey() + " of " + row.fieldId()));
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issueContext) {
        return new Config(row.id());
    }

    /** There is one configuration for each field. */
    private record Config(long fieldId) implements FieldConfig {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getId() + " " + getName();
    }
}
