package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where custom field values are stored.
 *
 * <p>Evidence: type used by a plugin that runs on Jira 11.3; the members are called by plugins built against 8.
 */
public interface CustomFieldValuePersister {
    void createValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection values);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection values);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

    Set<Long> removeAllValues(String customFieldId);
}
