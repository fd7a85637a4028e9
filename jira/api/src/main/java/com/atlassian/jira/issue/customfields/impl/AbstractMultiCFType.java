package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * Base of field types with several values.
 *
 * <p>Evidence: Javadoc of Jira Software 11.1 (type, convertDbValueToType); the constructor and the other abstract
 * members are in the Javadoc of Jira 7; the value methods are overridden by a plugin that runs on Jira 11.3.
 */
public abstract class AbstractMultiCFType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    protected final CustomFieldValuePersister customFieldValuePersister = null;
    protected final GenericConfigManager genericConfigManager = null;

    protected AbstractMultiCFType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract Comparator<S> getTypeComparator();

    protected abstract Object convertTypeToDbValue(S value);

    protected abstract S convertDbValueToType(Object dbValue);

    protected abstract PersistenceFieldType getDatabaseType();

    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        throw new UnsupportedOperationException("signature only");
    }

    public void createValue(CustomField customField, Issue issue, Collection<S> value) {
        throw new UnsupportedOperationException("signature only");
    }

    public void updateValue(CustomField customField, Issue issue, Collection<S> value) {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<S> getDefaultValue(FieldConfig fieldConfig) {
        throw new UnsupportedOperationException("signature only");
    }

    public void setDefaultValue(FieldConfig fieldConfig, Collection<S> value) {
        throw new UnsupportedOperationException("signature only");
    }

    public Set<Long> remove(CustomField field) {
        throw new UnsupportedOperationException("signature only");
    }
}
