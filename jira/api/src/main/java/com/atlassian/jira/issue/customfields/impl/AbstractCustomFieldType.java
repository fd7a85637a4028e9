package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;

/**
 * Base of all field types.
 *
 * <p>Evidence: Javadoc of Jira Software 11.1 (type and constructor); getVelocityParameters and valuesEqual are
 * overridden by a plugin that runs on Jira 11.3; the rest is in the Javadoc of Jira 7.
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    protected AbstractCustomFieldType() {
        throw new UnsupportedOperationException("signature only");
    }

    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("signature only");
    }

    public CustomFieldTypeModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getChangelogString(CustomField field, T value) {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        throw new UnsupportedOperationException("signature only");
    }

    public List<FieldConfigItemType> getConfigurationItemTypes() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isRenderable() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean valuesEqual(T v1, T v2) {
        throw new UnsupportedOperationException("signature only");
    }

    protected I18nHelper getI18nBean() {
        throw new UnsupportedOperationException("signature only");
    }
}
