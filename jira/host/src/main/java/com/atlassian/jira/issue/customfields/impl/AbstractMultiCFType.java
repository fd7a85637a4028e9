package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Base of field types with several values. As in Jira a field without values has null, not an empty collection. */
public abstract class AbstractMultiCFType<S> extends AbstractCustomFieldType<Collection<S>, S> {

    private static final String DEFAULT = "DefaultValue";

    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractMultiCFType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract Comparator<S> getTypeComparator();

    protected abstract Object convertTypeToDbValue(S value);

    protected abstract S convertDbValueToType(Object dbValue);

    protected abstract PersistenceFieldType getDatabaseType();

    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        if (issue.getId() == null) {
            return null;
        }
        List<S> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType()).stream()
                .map(this::convertDbValueToType).filter(Objects::nonNull).sorted(getTypeComparator()).toList();
        return values.isEmpty() ? null : values;
    }

    public void createValue(CustomField customField, Issue issue, Collection<S> value) {
        customFieldValuePersister.createValues(customField, issue.getId(), getDatabaseType(), stored(value));
    }

    public void updateValue(CustomField customField, Issue issue, Collection<S> value) {
        customFieldValuePersister.updateValues(customField, issue.getId(), getDatabaseType(), stored(value));
    }

    private List<Object> stored(Collection<S> value) {
        return value == null ? List.of() : value.stream().map(this::convertTypeToDbValue).toList();
    }

    @SuppressWarnings("unchecked")
    public Collection<S> getDefaultValue(FieldConfig fieldConfig) {
        return (Collection<S>) genericConfigManager.retrieve(DEFAULT, String.valueOf(fieldConfig));
    }

    public void setDefaultValue(FieldConfig fieldConfig, Collection<S> value) {
        genericConfigManager.update(DEFAULT, String.valueOf(fieldConfig), value);
    }

    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }
}
