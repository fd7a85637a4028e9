package dk.klar.host.jira;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.host.data.FieldValues;
import dk.klar.host.data.FieldValues.Column;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where field types keep their values. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class HostFieldValues implements CustomFieldValuePersister {

    private final FieldValues values;

    HostFieldValues(FieldValues values) {
        this.values = values;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection added) {
        updateValues(field, issueId, type, added);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection replacement) {
        values.replace(field.getIdAsLong(), issueId, column(type),
                replacement == null ? List.of() : List.copyOf(replacement));
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return values.of(field.getIdAsLong(), issueId, column(type));
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        return new HashSet<>(values.removeAll(Long.parseLong(customFieldId.replace("customfield_", ""))));
    }

    private static Column column(PersistenceFieldType type) {
        if (type == PersistenceFieldType.TYPE_DECIMAL) {
            return Column.NUMBER_VALUE;
        }
        return type == PersistenceFieldType.TYPE_UNLIMITED_TEXT ? Column.TEXT_VALUE : Column.STRING_VALUE;
    }
}
